using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Recognition;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Tests.Recognition;

public class RowLabelsTests
{
    [Theory]
    [InlineData("（一）予以公开", "granted")]
    [InlineData("本年度办理结果如下\n（一）予以公开", "granted")]
    [InlineData("（三）不\n予公开", null)]
    [InlineData("（三）不予公开", null)]
    public void A_label_is_found_below_a_caption_but_not_within_a_group(string label, string? row)
    {
        DisclosureForm form = DisclosureForm.For(FormEdition.Edition2021);
        var line = new TableRow([new(label, 0, new()), new("5", 1, new())], RowOrigin.Ruled, 2, BlanksVisible: true);
        Assert.Equal(row, new RowLabels(new(form, new()), form.Tables[1]).Find(line)?.Row.JsonName);
    }
}
