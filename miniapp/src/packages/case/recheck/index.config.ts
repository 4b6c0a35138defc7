export default definePageConfig({ navigationBarTitleText: '申请人工复核' });
