namespace GovInfoDisclosure.Forms.Editions;

/// <summary>An edition that does not exist: that of 2021 with one row more in table three and one column renamed.</summary>
internal static class Edition2027
{
    public static FormSpec Spec => Edition2021.Spec with
    {
        Edition = FormEdition.Edition2027,
        Name = new("2027年版格式", "edition 2027"),
        Source = "虚构文件〔2027〕1号",
        FirstYear = 2027,
        SampleYear = 2028,
        Tables = [.. Edition2021.Spec.Tables.Select(t => t.JsonName == "requests" ? Requests(t) : t)],
    };

    private static TableSpec Requests(TableSpec table) => table with { Blocks = [.. table.Blocks.Select(Applicants)] };

    private static BlockSpec Applicants(BlockSpec block) => block with
    {
        Columns = [.. block.Columns.Select(c => c.JsonName == "researchInstitutions" ? c with { Chinese = "高校和研究院所", Aliases = [] } : c)],
        Entries = [.. block.Entries.Select(e => e is GroupSpec { JsonName: "outcomes" } outcomes ? Outcomes(outcomes) : e)],
    };

    private static GroupSpec Outcomes(GroupSpec outcomes) => outcomes with
    {
        Entries = [.. outcomes.Entries.Select(e => e is GroupSpec { JsonName: "denied" } denied ? WithRow(denied) : e)],
    };

    private static GroupSpec WithRow(GroupSpec denied) => denied with
    {
        Entries = [.. denied.Entries, new RowSpec("9.", "personalData", "涉及敏感个人信息", "Sensitive personal data")],
    };
}
