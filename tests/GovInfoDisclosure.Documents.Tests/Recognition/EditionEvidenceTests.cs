using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Recognition;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Tests.Recognition;

public class EditionEvidenceTests
{
    private static readonly DisclosureForm Old = DisclosureForm.For(FormEdition.Edition2019);
    private static readonly DisclosureForm New = DisclosureForm.For(FormEdition.Edition2021);

    [Fact]
    public void Most_votes_win_and_labels_of_all_editions_do_not_matter()
    {
        (DisclosureForm taken, ImmutableArray<Finding> findings) = Choose(2019, [Old, New], [Old, New], [New], [New, Old]);

        Assert.Same(New, taken);
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData(2019, "2019")]
    [InlineData(2024, "2021")]
    [InlineData(1999, "2021")]
    [InlineData(null, "2021")]
    public void The_report_year_breaks_a_tie(int? year, string code)
    {
        (DisclosureForm taken, ImmutableArray<Finding> findings) = Choose(year, [Old, New], [Old], [New]);

        Assert.Equal(code, taken.Code);
        Assert.Equal(["/edition"], findings.Select(f => f.Pointer));
        Assert.Equal("GID105", Assert.Single(findings).Rule.Id);
    }

    [Fact]
    public void Labels_that_the_winner_lacks_mix_editions()
    {
        (DisclosureForm taken, ImmutableArray<Finding> findings) = Choose(2024, [Old], [Old], [New]);

        Assert.Same(Old, taken);
        Assert.Equal("mixedEditions", Assert.Single(findings).MessageKey);
    }

    [Fact]
    public void Labels_of_all_editions_alone_are_no_report()
    {
        Assert.False(Evidence([Old, New]).IsReport);
        Assert.False(Evidence().IsReport);
        Assert.True(Evidence([Old, New], [Old]).IsReport);
    }

    [Fact]
    public void A_single_edition_is_taken_without_a_doubt()
    {
        var evidence = new EditionEvidence([[New]], [New]);
        var findings = new Findings();

        Assert.True(evidence.IsReport);
        Assert.Same(New, evidence.Choose(2019, findings));
        Assert.Empty(findings.ToImmutable(New));
    }

    private static (DisclosureForm Taken, ImmutableArray<Finding> Findings) Choose(int? year, params DisclosureForm[][] labels)
    {
        var findings = new Findings();
        DisclosureForm taken = Evidence(labels).Choose(year, findings);
        return (taken, findings.ToImmutable(taken));
    }

    private static EditionEvidence Evidence(params DisclosureForm[][] labels) =>
        new([.. labels.Select(l => l.ToImmutableArray())], [Old, New]);
}
