<#import "layout.ftl" as l>
<@l.page title=tag description="" url="terms/${tag}.html">
<h1>${tag}</h1>
<ul class="list">
<#list tag_posts as g><li><a href="/${g.noExtensionUri}">${g.title?html}</a></li>
</#list></ul>
</@l.page>
