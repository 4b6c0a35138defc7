export default definePageConfig({ navigationBarTitleText: '委托一个人' });
