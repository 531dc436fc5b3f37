using GovInfoDisclosure.Documents.Media.PlainText;
using GovInfoDisclosure.Documents.Recognition;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Tests.Recognition;

public class AlignedLabelTests
{
    private static readonly DisclosureForm Form = DisclosureForm.For(FormEdition.Edition2019);

    [Theory]
    [InlineData("上一年项目数量  本年增/减  处理决定数量")]
    [InlineData("上一年  本年  处理决\n项目    增/减  定数量\n数量")]
    [InlineData("上  本  处\n一  年  理\n年  增  决\n项  /   定\n目  减  数\n数      量\n量")]
    [InlineData("上  本  本\n一  年  年\n年  增  处\n项  /   理\n目  减  决\n数      定\n量      数\n        量")]
    public void A_label_may_be_wrapped_down_to_one_letter_on_each_line(string head) => Assert.Equal(
        ["change", "decisions", "previousItems"],
        AlignedLabel.Find(new(Form, new(new())), Form.Tables[0], [.. TextRows.Of(TextMedium.Read(head), [])])
            .Select(l => l.JsonName).Order(StringComparer.Ordinal));
}
