export default definePageConfig({ navigationBarTitleText: '业务进度' });
