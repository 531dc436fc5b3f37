using System.Collections.Immutable;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Tests.Validation;

/// <summary>Rules of one's own: labels filled in, and faults that name their rule.</summary>
public class OwnRuleTests
{
    private static readonly Rule Own = new("OWN1", "own", FindingSeverity.Warning, new("{cell}有误", "{cell} is wrong"));

    private static DisclosureReport Zero => Reports.Zero(FormEdition.Edition2021);

    [Theory]
    [InlineData("/requests/newlyReceived/total", "")]
    [InlineData("/year", "")]
    [InlineData("/no/such/place", "/no/such/place")]
    public void A_cell_in_a_message_is_the_label_of_the_pointer(string pointer, string label)
    {
        Finding finding = Assert.Single(Check(_ => [new Finding(Own, pointer)]));
        string expected = Zero.Form.LabelOf(pointer)?.English ?? label;
        Assert.Equal($"{expected} is wrong", finding.Message(Language.English));
        Assert.NotEqual("", expected);
    }

    [Fact]
    public void An_argument_that_the_rule_gives_stays()
    {
        var finding = new Finding(Own, "/year") { Arguments = [new("cell", LocalizedText.Same("X"))] };
        Assert.Equal("X is wrong", Assert.Single(Check(_ => [finding])).Message(Language.English));
    }

    [Fact]
    public void A_rule_that_throws_is_a_programmer_error_with_its_id()
    {
        var fault = new FormatException("reason");
        var exception = Assert.Throws<InvalidOperationException>(() => Check(_ => throw fault));
        Assert.Same(fault, exception.InnerException);
        Assert.Contains("OWN1", exception.Message, StringComparison.Ordinal);
        Assert.Contains("OWN1", Assert.Throws<InvalidOperationException>(() => Check(_ => null!)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cancellation_passes_through() =>
        Assert.Throws<OperationCanceledException>(() => Check(_ => throw new OperationCanceledException()));

    private static ImmutableArray<Finding> Check(Func<DisclosureReport, IEnumerable<Finding>> check) =>
        RuleSet.Empty.With(ReportRule.Create(Own, check)).Check(Zero);
}
