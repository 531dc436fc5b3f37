using GovInfoDisclosure.Documents.Tests;
using static GovInfoDisclosure.Hostile.Many;

namespace GovInfoDisclosure.Hostile.Kinds;

/// <summary>Web pages that make a tree too deep or too large, or a text again and again.</summary>
internal static class FloodsOfPages
{
    private const string Section = "<html><body><p>三、收到和处理政府信息公开申请情况</p>";

    public static Kind Kind => new("floods of pages", new()
    {
        ["28 MB of open tables"] = () => Page(Times(4_000_000, "<table>")),
        ["tables within cells"] = () => Page(Times(200_000, "<table><tr><td>1")),
        ["templates within each other"] = () => Page(Times(500_000, "<template>")),
        ["drawings within formulas"] = () => Page(Times(300_000, "<svg><math><mtext>")),
        ["misnested elements"] = () => Page(Times(1_000_000, "<b><p>一</b>")),
        ["elements of every format"] = () => Page(Of(900, i => $"<font color={i}>") + Times(100_000, "<p>一")),
        ["tags without a name"] = () => Page(Times(5_000_000, "</>")),
        ["open tags"] = () => Page(Times(10_000_000, "<")),
        ["three million attributes"] = () => Page("<p " + Of(3_000_000, i => $"a{i} ") + ">"),
        ["one attribute of 20 MB"] = () => Page($"<p style='{Times(2_000_000, "display:x;")}'>一"),
        ["an encoding of 10 MB"] = () => Page($"<meta http-equiv=Content-Type content='text/html; {Times(2_000_000, "chars")}'>一"),
        ["20,000 rules for 20,000 elements"] = () =>
            Page($"<style>{Of(20_000, i => $".a{i}{{display:none}}")}</style>" + Of(20_000, i => $"<p class=a{i}>一")),
        ["a selector of 5 MB"] = () => Page($"<style>{Times(1_000_000, "div p ")}{{color:red}}</style>" + Times(900, "<div>") + "<p>一"),
        ["selectors of descendants in a deep tree"] = () =>
            Page($"<style>{Of(2_000, i => $"div .a{i} div p{{color:red}}")}</style>" + Times(900, "<div>") + Times(5_000, "<p>一")),
        ["style sheets without an end"] = () => Page(Times(100_000, "<style>@media all{a{b:")),
        ["a million variables of styles"] = () => Page($"<style>{Times(500_000, "p{color:#fff;background:#fff}")}</style><p>一"),
        ["lists of options in cells"] = () => Page("<table><tr>" + Times(1_000, "<td><select>" + Times(300, "<option>1"))),
        ["spans of every size"] = () => Page("<table>" + Times(50_000, "<tr><td colspan=65535 rowspan=65535>1")),
        ["a long text in a merged cell"] = () =>
            Page($"<table><tr><td rowspan=65534 colspan=1000>{Times(1_000_000, "规章")}<td>1" + Times(2_000, "<tr><td>1")),
        ["long paragraphs within tables"] = () => Page(Times(240, "<table><tr><td>") + Times(3, $"<p>{Times(2_000_000, "规章")}")),
        ["a title within elements"] = () => Page(Times(800, "<b>") + "一、" + Times(5_000_000, "规章")),
        ["rows drawn by styles"] = () => Page(Times(80_000, "<p>一</p>") + Times(80_000, "<div style='display:table-row'>一</div>")),
        ["options and lists"] = () => Page(Times(1_000_000, "<select><option><li><dd>")),
        ["titles of sections"] = () => Page(Times(100_000, "<p>一、总体情况<p>二、主动公开政府信息情况")),
        ["text that is no markup any more"] = () => Page("<plaintext>" + Times(5_000_000, "<p>")),
        ["a script that never ends"] = () => Page("<script>" + Times(3_000_000, "<!--<script>")),
        ["a page of open paragraphs in a frame"] = () => Page($"<iframe srcdoc='{Times(800_000, "&lt;p>x")}'>"),
        ["pages in frames of pages in frames"] = () => Page(Times(200_000, "<iframe srcdoc='&lt;iframe srcdoc=a>'></iframe>")),
        ["sources of pictures × pictures"] = () =>
            Page("<picture>" + Times(60_000, "<source srcset='a 1x, b 2x'>") + Times(60_000, "<img srcset='a 1x' src=b>")),
        ["formats of text × paragraphs"] = () => Page(Of(400, i => $"<font size={i} color=c{i}>") + Times(30_000, "<p>一")),
        ["10,000 tables of one row"] = () => Page("<p>三、收到和处理政府信息公开申请情况</p>"
            + Times(10_000, "<table><tr><td>（一）予以公开<td>1</table>")),
        ["3,000 tables behind prose"] = () => Page("<p>三、收到和处理政府信息公开申请情况</p>" + Times(10_000, "<p>一") + "<p>六、其他需要报告的事项</p>"
            + Times(3_000, "<table><tr><td>（一）予以公开<td>1<tr><td>1.属于国家秘密<td>1<tr><td>2.重复申请<td>1</table>")),
        ["rows of two tables in turn"] = () => Page("<table>" + Times(20_000, "<tr><td>（一）予以公开<tr><td>规章")),
        ["pictures in the text"] = () => Page(Times(500_000, "<img src=data:image/png;base64,AAAA alt=一、总体情况>")),
    });

    private static byte[] Page(string content) => (Section + content).ToUtf8();
}
