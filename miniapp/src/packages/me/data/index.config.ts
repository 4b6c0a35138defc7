export default definePageConfig({ navigationBarTitleText: '关于您的数据' });
