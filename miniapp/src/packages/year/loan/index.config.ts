export default definePageConfig({ navigationBarTitleText: '提取还是留着贷款' });
