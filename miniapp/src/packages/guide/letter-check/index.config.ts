export default definePageConfig({ navigationBarTitleText: '查验文书' });
