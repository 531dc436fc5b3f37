using System.Text;
using GovInfoDisclosure.Documents.Media;

namespace GovInfoDisclosure.Documents.Tests.Media;

public class MediumDetectorTests
{
    [Theory]
    [InlineData("", "Text")]
    [InlineData("一、总体情况", "Text")]
    [InlineData("  {\"edition\"", "Json")]
    [InlineData("[1]", "Json")]
    [InlineData("[ {", "Json")]
    [InlineData("[首页](/)", "Text")]
    [InlineData("<!DOCTYPE html>", "Html")]
    [InlineData("\n<HTML lang='zh'>", "Html")]
    [InlineData("<?xml version='1.0'?><html>", "Html")]
    [InlineData("<div>", "Html")]
    [InlineData("<!-- image --> # 标题", "Text")]
    [InlineData("| <br> | 1 |", "Text")]
    [InlineData("<div align=center>标题</div>\n\n## 一、总体情况", "Text")]
    [InlineData("<html><style>\n# a {}</style><pre>\n# 一、总体情况", "Html")]
    [InlineData("\r\n <!-- a -->\n<!-- b --> <P align=center>", "Html")]
    [InlineData("<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC 'x'>", "Html")]
    [InlineData("<TABLE><TR>", "Html")]
    [InlineData("<STYLE>p{}</STYLE>", "Html")]
    [InlineData("<pages> 1", "Text")]
    [InlineData("PK\u0003\u0004", "Zip")]
    [InlineData("%PDF-1.7", "Pdf")]
    [InlineData("a\0b", "Binary")]
    public void A_medium_is_told_by_its_content(string content, string medium)
    {
        Assert.Equal(medium, MediumDetector.Detect(Encoding.UTF8.GetBytes(content)).ToString());
        if (medium is "Json" or "Html")
            Assert.Equal(medium, MediumDetector.Detect([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(content)]).ToString());
    }

    [Fact]
    public void Old_Office_files_and_wide_text_are_known_by_their_first_bytes()
    {
        Assert.Equal(Medium.OleFile, MediumDetector.Detect([0xD0, 0xCF, 0x11, 0xE0, 0xA1]));
        Assert.Equal(Medium.EncryptedPackage,
            MediumDetector.Detect([0xD0, 0xCF, 0x11, 0xE0, 0xA1, .. Encoding.Unicode.GetBytes("EncryptedPackage")]));
        Assert.Equal(Medium.Text, MediumDetector.Detect([0xFF, 0xFE, 0x41, 0x00]));
        Assert.Equal(Medium.Text, MediumDetector.Detect([0xFE, 0xFF, 0x00, 0x41]));
        Assert.Equal(Medium.Html, MediumDetector.Detect([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("<html><p>一")]));
    }
}
