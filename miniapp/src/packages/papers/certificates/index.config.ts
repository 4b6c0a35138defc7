export default definePageConfig({ navigationBarTitleText: '证明和对账单' });
