namespace GovInfoDisclosure.FsCheck.Pages.Writing;

/// <summary>What a government site puts around an article: scripts, menus, the way to the page, buttons, the foot of the site.</summary>
internal static class HtmlSite
{
    private const string Menu = "<li><a href=\"/\">首页</a></li><li><a href=\"/zwgk/\">政务公开</a></li>"
        + "<li><a href=\"/zwfw/\">政务服务</a></li><li><a href=\"/hdjl/\">互动交流</a></li>";

    public static string Around(string article, string agency) => $$"""
        <style>.nav li{float:left} table td{border:1px solid #ccc}</style>
        <script>var channel = { id: 2041, name: "<td>政府信息公开年报</td>" }; document.title += "";</script>
        <div class="header"><ul class="nav">{{Menu}}</ul></div>
        <div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/zwgk/nb/">政府信息公开年报</a></div>
        <div class="article">
        <div class="tools">【字体：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】 <a href="javascript:print()">打印</a></div>
        <div id="zoom" class="content TRS_Editor">
        {{article}}</div>
        <div class="share">分享到：<a href="#">微信</a> <a href="#">微博</a></div>
        </div>
        <div class="footer"><p>主办单位：{{agency}}</p><p>网站标识码：1400000001</p><p>版权所有</p></div>
        <noscript>请启用脚本</noscript>

        """.ReplaceLineEndings("\n");
}
