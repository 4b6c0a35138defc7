export default definePageConfig({ navigationBarTitleText: '约定缴存' });
