export default definePageConfig({ navigationBarTitleText: '能贷多少' });
