using System.Reflection;
using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Tests.Diagnostics;

public class RulesTests
{
    public static TheoryData<string> Ids => [.. Rules.All.Select(r => r.Id)];

    [Fact]
    public void All_holds_every_rule_of_the_catalogue() =>
        Assert.Equal(
            typeof(Rules).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(p => p.PropertyType == typeof(Rule))
                .Select(p => (Rule)p.GetValue(null)!).OrderBy(r => r.Id, StringComparer.Ordinal),
            Rules.All);

    [Fact]
    public void Ids_are_unique_and_ascending() =>
        Assert.Equal(Rules.All.Select(r => r.Id).Distinct().Order(StringComparer.Ordinal), Rules.All.Select(r => r.Id));

    [Fact]
    public void Names_are_unique() => Assert.Equal(Rules.All.Length, Rules.All.Select(r => r.Name).Distinct().Count());

    [Theory]
    [InlineData(FindingSeverity.Error, "101 102 103 106 111 301 302 303 401 601 701")]
    [InlineData(FindingSeverity.Warning, "104 107 201 202 203 602 703 801 802 803")]
    [InlineData(FindingSeverity.Information, "105 304 603 604 702")]
    public void Severities_are_as_promised(FindingSeverity severity, string ids) =>
        Assert.All(ids.Split(' '), id => Assert.Equal(severity, Rules.Find("GID" + id)?.Severity));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_an_id_and_a_name_in_camel_case(string id)
    {
        Assert.Matches("^GID[1-8][0-9]{2}$", id);
        Assert.Matches("^[a-z]+([A-Z][a-z]*)*$", Rules.Find(id)!.Name);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_usual_message(string id) => Assert.Contains(Rule.Usual, Rules.Find(id)!.Messages.Keys);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_message_speaks_both_languages(string id) =>
        Assert.All(Rules.Find(id)!.Messages.Values, message =>
        {
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", message.Chinese);
            Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", message.English.Replace("万元", "", StringComparison.Ordinal));
        });

    [Theory]
    [MemberData(nameof(Ids))]
    public void Both_languages_have_the_same_placeholders(string id) =>
        Assert.All(Rules.Find(id)!.Messages.Values, message => Assert.Equal(Placeholders(message.Chinese), Placeholders(message.English)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_tells_in_both_languages_what_has_to_hold(string id)
    {
        LocalizedText formula = Rules.Find(id)!.Formula!;
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}.*。$", formula.Chinese);
        Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", formula.English);
    }

    [Fact]
    public void An_unknown_id_has_no_rule() => Assert.Null(Rules.Find("GID999"));

    private static IEnumerable<string> Placeholders(string template) =>
        Regex.Matches(template, @"\{(\w+)\}").Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);
}
