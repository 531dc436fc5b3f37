using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Tests.Diagnostics;

[Properties(Arbitrary = [typeof(FindingOrderTests)])]
public class FindingOrderTests
{
    private static readonly FindingOrder Order = new(DisclosureForm.For(FormEdition.Edition2021));

    /// <summary>Findings that differ in little, so that every part of the order decides now and then.</summary>
    public static Arbitrary<Finding> Findings() =>
        (from rule in Gen.Elements(Own("OWN1"), Own("OWN2"))
         from pointer in Gen.Elements(
             "", "/year", "/requests/newlyReceived/total", "/requests/carriedForward/total", "/proactiveDisclosure/fees/amount")
         from place in Gen.Elements(null, new SourcePlace(), new SourcePlace { Line = 2 },
             new SourcePlace { Table = 1, Row = 10 }, new SourcePlace { Table = 1, Row = 9, Cell = 2 },
             new SourcePlace { Page = 2, Line = 1 }, new SourcePlace { Sheet = "甲", Row = 9 }, new SourcePlace { Sheet = "乙", Row = 9 })
         from key in Gen.Elements(Rule.Usual, "other")
         from related in Gen.Elements<string[]>([], ["/year"], ["/year", "/title"], ["/title"])
         from expected in Values
         from actual in Values
         from severity in Gen.Elements(Enum.GetValues<FindingSeverity>())
         from arguments in Gen.Elements<FindingArgument[]>(
             [], [new("cell", new("甲", "a"))], [new("cell", new("甲", "b"))], [new("cells", new("甲", "a"))])
         select new Finding(rule, pointer)
         {
             Place = place,
             MessageKey = key,
             Related = [.. related],
             Expected = expected,
             Actual = actual,
             Severity = severity,
             Arguments = [.. arguments],
         }).ToArbitrary();

    [Property]
    public void Only_equal_findings_have_the_same_place_in_the_order(Finding x, Finding y)
    {
        Assert.Equal(x == y, Order.Compare(x, y) == 0);
        Assert.Equal(0, Order.Compare(x, x with { }));
    }

    [Property]
    public void The_order_turns_round_with_its_sides(Finding x, Finding y) =>
        Assert.Equal(Math.Sign(Order.Compare(x, y)), -Math.Sign(Order.Compare(y, x)));

    [Property]
    public void The_order_is_transitive(Finding[] findings)
    {
        Finding[] ordered = [.. findings.Order(Order)];
        for (int i = 0; i < ordered.Length; i++)
            Assert.All(ordered[i..], later => Assert.True(Order.Compare(ordered[i], later) <= 0));
    }

    [Property]
    public void The_order_does_not_depend_on_the_order_before(Finding[] findings) =>
        Assert.Equal(findings.Order(Order), findings.Reverse().Order(Order));

    [Fact]
    public void Rules_come_first_then_the_place_in_the_source_then_the_place_in_the_form()
    {
        Finding[] expected =
        [
            new(Rules.NotANumber, "/requests/newlyReceived/total") { Place = new() { Table = 1, Row = 2 } },
            new(Rules.NotANumber, "/proactiveDisclosure/fees/amount") { Place = new() { Table = 1, Row = 10 } },
            new(Rules.RequestRowTotal, "/requests"),
            new(Rules.RequestRowTotal, "/requests/newlyReceived/total"),
            new(Rules.RequestRowTotal, "/requests/carriedOver/total"),
            new(Rules.RequestRowTotal, "/requests/outcomes/denied/stateSecret/total"),
        ];
        Assert.Equal(expected, expected.Reverse().Order(Order));
    }

    [Fact]
    public void Without_a_form_pointers_are_ordered_by_their_characters()
    {
        Finding[] expected =
            [new(Rules.InvalidJson, ""), new(Rules.InvalidJson, "/b"), new(Rules.InvalidJson, "/year"), new(Rules.InvalidJson, "/一")];
        Assert.Equal(expected, expected.Reverse().Order(new FindingOrder(null)));
    }

    [Fact]
    public void No_finding_comes_before_every_finding()
    {
        var finding = new Finding(Rules.InvalidJson, "");
        Assert.Equal((-1, 1, 0), (Order.Compare(null, finding), Order.Compare(finding, null), Order.Compare(null, null)));
    }

    private static Rule Own(string id)
    {
        var rule = new Rule(id, "own", FindingSeverity.Error, LocalizedText.Same("甲"));
        return rule with { Messages = rule.Messages.Add("other", LocalizedText.Same("乙")) };
    }

    private static Gen<FindingValue?> Values =>
        Gen.Elements<FindingValue?>(null, FindingValue.Of(2), FindingValue.Of(10), FindingValue.Of("2"));
}
