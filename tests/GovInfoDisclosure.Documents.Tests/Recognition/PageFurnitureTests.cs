using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.PlainText;
using GovInfoDisclosure.Documents.Recognition;

namespace GovInfoDisclosure.Documents.Tests.Recognition;

public class PageFurnitureTests
{
    [Theory]
    [InlineData("甲\nWPS 扫描\n乙\nWPS 扫描\n丙\nWPS 扫描", "甲 乙 丙", 1)]
    [InlineData("甲\nWPS 扫描\n乙\nWPS 扫描", "甲 WPS扫描 乙 WPS扫描", 0)]
    [InlineData("已按期完成。\n甲\n已按期完成。\n乙\n已按期完成。", "已按期完成。 甲 已按期完成。 乙 已按期完成。", 0)]
    [InlineData("甲\n— 1 —\n乙\n— 2 —\n丙", "甲 乙 丙", 1)]
    [InlineData("甲\n第 3 页 共 9 页\n乙\n第 4 页 共 9 页", "甲 乙", 1)]
    [InlineData("甲\n1/9\n乙\n2/9", "甲 乙", 1)]
    [InlineData("甲\n3\n0\n乙\n5", "甲 3 0 乙 5", 0)]
    [InlineData("甲\n7\n乙", "甲 7 乙", 0)]
    [InlineData("甲\n7\n乙\n— 2 —\n丙\n0", "甲 7 乙 丙 0", 1)]
    [InlineData("甲\n7\n乙\n第3页\n丙\n— 2 —", "甲 7 乙 第3页 丙 —2—", 0)]
    [InlineData("甲\n7\n-2\n乙\n0", "甲 7 -2 乙 0", 0)]
    [InlineData("总计\n0\n总计\n0\n总计\n0", "总计 0 总计 0 总计 0", 0)]
    [InlineData("甲\n版权所有：某局\n乙\n\n主办单位：某局\n某ICP备01号 网站地图\n", "甲 版权所有：某局 乙  ", 1)]
    public void Lines_of_the_pages_are_left_out_and_reported(string text, string left, int reported)
    {
        var findings = new Findings();
        List<ContentBlock> blocks = PageFurniture.Remove(TextMedium.Read(text), findings);
        Assert.Equal(left, string.Join(' ', blocks.OfType<Paragraph>().Select(p => p.Text.Replace(" ", ""))));
        Assert.Equal(reported, findings.ToImmutable(null).Length);
        Assert.Equal(text.Split('\n').Length, blocks.Count);
    }
}
