export default definePageConfig({ navigationBarTitleText: '规则怎么说' });
