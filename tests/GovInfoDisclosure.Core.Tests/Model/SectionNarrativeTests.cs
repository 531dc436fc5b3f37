using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Tests.Model;

public class SectionNarrativeTests
{
    private static readonly DisclosureReport Report = new(FormEdition.Edition2021)
    {
        Overview = new() { Text = "一" },
        Problems = new() { Text = "五" },
        OtherMatters = new() { Text = "六" },
    };

    [Fact]
    public void A_section_of_the_form_gives_its_narrative() =>
        Assert.Equal(["一", "五", "六"], Prose.Select(s => Report.Narrative(s)!.Text));

    [Fact]
    public void A_narrative_set_by_its_section_is_the_one_of_the_property()
    {
        var blank = new DisclosureReport(FormEdition.Edition2021);
        DisclosureReport set = Prose.Aggregate(blank, (r, s) => r.With(s, new() { Text = s.Ordinal }));
        Assert.Equal(Report, set);
        Assert.All(Prose, s => Assert.Null(set.With(s, null).Narrative(s)));
    }

    [Fact]
    public void A_table_has_no_narrative()
    {
        FormSection table = Report.Form.Tables[0].Section;
        Assert.Throws<ArgumentException>(() => Report.Narrative(table));
        Assert.Throws<ArgumentException>(() => Report.With(table, new Narrative()));
    }

    [Fact]
    public void Only_section_one_is_divided() => Assert.Equal([1], Report.Form.Sections.Where(s => s.IsDivided).Select(s => s.Number));

    private static IEnumerable<FormSection> Prose => Report.Form.Sections.Where(s => s.IsNarrative);
}
