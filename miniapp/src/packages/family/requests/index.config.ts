export default definePageConfig({ navigationBarTitleText: '家人同意' });
