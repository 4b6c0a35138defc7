export default definePageConfig({ navigationBarTitleText: '月供怎么算' });
