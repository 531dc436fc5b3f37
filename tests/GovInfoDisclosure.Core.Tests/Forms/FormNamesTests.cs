using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Tests.Forms;

/// <summary>The names by which JSON, pointers and the model know each row, written down apart from the form.</summary>
public class FormNamesTests
{
    private static readonly string[] Requests =
    [
        "newlyReceived", "carriedOver", "outcomes/granted", "outcomes/partiallyGranted",
        .. Below("outcomes/denied", "stateSecret", "prohibitedByLaw", "securityAndStability", "thirdPartyRights",
            "internalAffairs", "processInformation", "enforcementFile", "administrativeQuery"),
        .. Below("outcomes/unableToProvide", "notHeld", "requiresCreation", "stillUnclear"),
        .. Below("outcomes/notProcessed", "petition", "duplicate", "publication", "excessive", "reconfirmation"),
    ];

    private static readonly string[] LastRequests = ["outcomes/total", "carriedForward"];

    private static readonly string[] Applicants =
    [
        "naturalPersons", "commercialEnterprises", "researchInstitutions", "publicWelfareOrganizations",
        "legalServiceInstitutions", "others", "total",
    ];

    public static TheoryData<FormEdition> AllEditions => Editions.All;

    [Fact]
    public void Names_of_table_two_in_edition_2021() =>
        Assert.Equal(
            [
                .. Below("governmentRules", "issued", "repealed", "inForce"),
                .. Below("normativeDocuments", "issued", "repealed", "inForce"),
                "licensing/decisions", "penalties/decisions", "compulsion/decisions", "fees/amount",
            ],
            Names(FormEdition.Edition2021, "proactiveDisclosure"));

    [Fact]
    public void Names_of_table_two_in_edition_2019() =>
        Assert.Equal(
            [
                .. Below("governmentRules", "newlyMade", "newlyDisclosed", "totalDisclosed"),
                .. Below("normativeDocuments", "newlyMade", "newlyDisclosed", "totalDisclosed"),
                .. Below("licensing", "previousItems", "change", "decisions"),
                .. Below("otherServices", "previousItems", "change", "decisions"),
                .. Below("penalties", "previousItems", "change", "decisions"),
                .. Below("compulsion", "previousItems", "change", "decisions"),
                .. Below("fees", "previousItems", "change"), .. Below("procurement", "items", "amount"),
            ],
            Names(FormEdition.Edition2019, "proactiveDisclosure"));

    [Fact]
    public void Names_of_table_three_in_edition_2021() =>
        Assert.Equal(
            [.. Cross([.. Requests, .. Below("outcomes/other", "supplementOverdue", "feeOverdue", "other"), .. LastRequests])],
            Names(FormEdition.Edition2021, "requests"));

    [Fact]
    public void Names_of_table_three_in_edition_2019() =>
        Assert.Equal([.. Cross([.. Requests, "outcomes/other", .. LastRequests])], Names(FormEdition.Edition2019, "requests"));

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Names_of_table_four(FormEdition edition) =>
        Assert.Equal(
            [.. Cases("reconsideration"), .. Cases("litigation/direct"), .. Cases("litigation/afterReconsideration")],
            Names(edition, "reviewAndLitigation"));

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Names_of_the_sections(FormEdition edition) =>
        Assert.Equal(
            ["overview", "proactiveDisclosure", "requests", "reviewAndLitigation", "problems", "otherMatters"],
            DisclosureForm.For(edition).Sections.Select(s => s.JsonName));

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void The_tree_of_members_leads_to_the_same_cells_in_the_same_order(FormEdition edition)
    {
        DisclosureForm form = DisclosureForm.For(edition);
        Assert.Equal(form.Cells, form.Members.SelectMany(m => m.Cells));
    }

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void A_member_has_the_pointer_of_its_parent_and_its_own_name(FormEdition edition) =>
        Assert.All(DisclosureForm.For(edition).Members, m => AssertPath(m, ""));

    private static void AssertPath(FormMember member, string parent)
    {
        Assert.Equal($"{parent}/{member.JsonName}", member.Pointer);
        Assert.Equal(member.JsonName, char.ToLowerInvariant(member.PropertyName[0]) + member.PropertyName[1..]);
        Assert.All(member.Children, c => AssertPath(c, member.Pointer));
    }

    private static IEnumerable<string> Names(FormEdition edition, string table) =>
        DisclosureForm.For(edition).Cells.Where(c => c.Row.Table.JsonName == table).Select(c => c.Pointer[(table.Length + 2)..]);

    private static IEnumerable<string> Below(string parent, params string[] names) => names.Select(n => $"{parent}/{n}");

    private static IEnumerable<string> Cases(string row) => Below(row, "upheld", "corrected", "otherResult", "pending", "total");

    private static IEnumerable<string> Cross(IEnumerable<string> rows) => rows.SelectMany(row => Below(row, Applicants));
}
