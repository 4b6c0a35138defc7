export default definePageConfig({ navigationBarTitleText: '约定提取' });
