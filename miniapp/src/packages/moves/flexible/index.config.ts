export default definePageConfig({ navigationBarTitleText: '灵活就业缴存' });
