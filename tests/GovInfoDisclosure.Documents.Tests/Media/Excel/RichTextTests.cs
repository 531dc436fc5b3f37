using DocumentFormat.OpenXml.Spreadsheet;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Excel;

namespace GovInfoDisclosure.Documents.Tests.Media.Excel;

public class RichTextTests
{
    [Fact]
    public void A_run_without_a_text_prints_nothing()
    {
        var item = new SharedStringItem(new Run(new Text("12")), new Run(new RunProperties(new Bold())), new Run(new Text("3")));

        MarkedText text = RichText.Of(item).In(new(NumberFormat.Parse("General"), CellFont.Of(null), HasBorder: false, IsFilled: false));

        Assert.Equal("123", text.Text);
    }
}
