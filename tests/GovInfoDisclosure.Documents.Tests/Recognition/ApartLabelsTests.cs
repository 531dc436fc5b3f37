using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Recognition;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Tests.Recognition;

public class ApartLabelsTests
{
    // 反复申请 alone would be near 重复申请, the label of another row.
    [Theory]
    [InlineData("4.无正当理由大量/反复申请", "4.无正当理由大量反复申请")]
    [InlineData("1.申请人无正当理由/逾期不补正/2.逾期不缴费", "1.申请人无正当理由逾期不补正", "2.逾期不缴费")]
    public void The_rest_of_a_wrapped_label_is_no_label_of_its_own(string lines, params string[] labels)
    {
        DisclosureForm form = DisclosureForm.For(FormEdition.Edition2021);
        var finder = new ApartLabels(new FormLabels(form, new(new())), form.Tables[1]);
        Assert.Equal(labels, finder.In([.. lines.Split('/').Select(l => new Paragraph(l, new()))]).Select(l => l.Text));
    }
}
