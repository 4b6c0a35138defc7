export default definePageConfig({ navigationBarTitleText: '大字版' });
