export default definePageConfig({ navigationBarTitleText: '和经办人对话' });
