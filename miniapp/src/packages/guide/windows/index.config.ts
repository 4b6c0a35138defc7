export default definePageConfig({ navigationBarTitleText: '网点和电话' });
