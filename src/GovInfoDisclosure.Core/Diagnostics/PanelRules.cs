namespace GovInfoDisclosure.Diagnostics;

/// <summary>What is checked between reports, of years (GID601 to GID604) and of units (GID701 to GID703).</summary>
internal static class PanelRules
{
    private const string Form2021 = "国办公开办函〔2021〕30号", BothForms = "国办公开办函〔2021〕30号、国办公开办函〔2019〕60号";

    public static Rule CarryOverDiffers { get; } = new("GID601", "carryOverDiffers", FindingSeverity.Error,
        new("{cell}填为 {actual}，但{year}年度报告结转下年度为 {expected}。", "{cell} is {actual}, but the report for {year} carries {expected} forward."))
    {
        Formula = new(
            "本年的上年结转 = 上年的结转下年度继续办理（表三每一列）。", "carried over = carried forward by last year's report, in each column of table three."),
        Source = $"{BothForms}（表三）",
    };

    public static Rule InForceDiffers { get; } = new Rule("GID602", "inForceDiffers", FindingSeverity.Warning,
        new(
            "{cell}填为 {actual}；{year}年度的现行有效（{before}）加本年制发（{issued}）减本年废止（{repealed}），应为 {expected}。",
            "{cell} is {actual}; in force in {year} ({before}) and issued ({issued}) minus repealed ({repealed}) make {expected}."))
    {
        Formula = new(
            "现行有效件数 = 上年现行有效件数 + 本年制发件数 − 本年废止件数（修改的文件可能造成例外）。",
            "in force = in force last year + issued − repealed; amended documents make exceptions."),
        Source = $"{Form2021}（表二）",
    }
        .Or(MessageKeys.StockTooLarge,
            "{cell}填为 {actual}；{year}年度的现行有效（{before}）加本年制发（{issued}），即使本年废止（空白）为 0，也至多为 {bound}。",
            "{cell} is {actual}; in force in {year} ({before}) and issued ({issued}) make {bound} at most, whatever was repealed.")
        .Or(MessageKeys.StockTooSmall,
            "{cell}填为 {actual}；{year}年度的现行有效（{before}）减本年废止（{repealed}），即使本年制发（空白）为 0，也至少为 {bound}。",
            "{cell} is {actual}; in force in {year} ({before}) less repealed ({repealed}) make {bound} at least, whatever was issued.");

    public static Rule SameAsLastYear { get; } = new Rule("GID603", "sameAsLastYear", FindingSeverity.Information,
        new("{cell}的各数与{year}年度报告完全相同，请核对是否误抄。", "{cell} has the same figures as the report for {year}; it may have been copied."))
    {
        Formula = new(
            "不是全为零的表，以及全部文字（年份除外），不与上年报告完全相同。",
            "No table with figures, and not the whole prose but for the years, is the same as in last year's report."),
        Source = BothForms,
    }
        .Or(MessageKeys.Prose, "全部文字与{year}年度报告完全相同（年份除外）。", "The whole prose is that of the report for {year}, but for the years.");

    public static Rule NotComparable { get; } = new Rule("GID604", "notComparable", FindingSeverity.Information,
        new(
            "“{source}”是{other}的报告，不是{agency}的，未作比较。",
            "“{source}” is a report of {other}, not of {agency}; it was not compared."))
    {
        Formula = new(
            "给出的上年报告是同一机关上一年度的报告，所用格式版本相同。", "The previous report is of the same agency, for the year before and on the same form."),
    }
        .Or(MessageKeys.OtherYear,
            "“{source}”是{other}年度的报告，没有可与之衔接的下一年度报告，未作比较。",
            "“{source}” is the report for {other}; there is none for the following year, so it was not compared.")
        .Or(MessageKeys.OtherEdition,
            "{year}年度的报告使用{form}，只比较了结转的申请，其余各数的口径不同，未作比较。",
            "The report for {year} uses {form}; only the requests carried over were compared, for the other figures differ in meaning.")
        .Or(MessageKeys.Doubtful,
            "“{source}”的机关名称“{other}”与“{agency}”相近而不同，未作比较，请核对名称。",
            "The agency of “{source}”, {other}, has nearly the name of {agency}; it was not compared.")
        .Or(MessageKeys.UnknownReport,
            "“{source}”没有机关名称或年度，未作比较。", "“{source}” has no name of an agency or no year; it was not compared.");

    public static Rule NotTheSumOfUnits { get; } = new Rule("GID701", "notTheSumOfUnits", FindingSeverity.Error,
        new(
            "{parent}的{cell}填为 {actual}，{count} 个单位合计为 {expected}。",
            "{parent}: {cell} is {actual}, the units ({count}) add up to {expected}."))
    {
        Formula = new(
            "上级机关的数 = 所属各单位之和（含本级时 ≥）；缺少的单位和空白按 0 以上计。",
            "parent = sum of its units (≥ if the parent counts figures of its own); a missing unit and a blank are 0 or more."),
        Source = $"{BothForms}（汇总关系）",
    }
        .Or(MessageKeys.Suspects,
            "{parent}的{cell}填为 {actual}，{count} 个单位合计为 {expected}；可能有误的是{units}。",
            "{parent}: {cell} is {actual}, the units ({count}) add up to {expected}; what may be wrong: {units}.")
        .Or(MessageKeys.LessThanSum,
            "{parent}的{cell}填为 {actual}，少于 {count} 个单位的合计 {expected}。",
            "{parent}: {cell} is {actual}, less than the sum of its units ({count}), {expected}.")
        .Or(MessageKeys.CountedTwice,
            "{parent}的{cell}填为 {actual}，单位合计为 {expected}；各项差额与{units}的数相同，可能重复计入。",
            "{parent}: {cell} is {actual}, the units add up to {expected}; they differ by the figures of {units}, perhaps counted twice.")
        .Or(MessageKeys.LeftOut,
            "{parent}的{cell}填为 {actual}，单位合计为 {expected}；各项差额与{units}的数相同，可能漏计。",
            "{parent}: {cell} is {actual}, the units add up to {expected}; they differ by the figures of {units}, perhaps left out.")
        .Or(MessageKeys.LastYearUsed,
            "{parent}的{cell}填为 {actual}，单位合计为 {expected}；各项差额与{units}今年、上年之差相同，可能用了其上年的报告。",
            "{parent}: {cell} is {actual}, the units add up to {expected}; the report of {units} for the year before was perhaps used.");

    public static Rule CoverageIncomplete { get; } = new Rule("GID702", "coverageIncomplete", FindingSeverity.Information,
        new(
            "缺少 {count} 个单位的报告：{units}；其各数未知，不当作零。",
            "The reports of units are missing ({count}): {units}; their figures are unknown, not zero."))
    {
        Formula = new("覆盖范围声明中的每个单位都有一份同年度、同版本的报告。", "Each unit that is declared has a report for the year, on the same form."),
    }
        .Or(MessageKeys.OtherYear,
            "下列单位的报告不是{year}年度的，未计入：{units}。", "The reports of these units are not for {year} and were not counted: {units}.")
        .Or(MessageKeys.OtherEdition,
            "下列单位的报告使用另一格式版本，未计入：{units}。", "The reports of these units use another form and were not counted: {units}.")
        .Or(MessageKeys.Undeclared,
            "下列单位不在覆盖范围声明之内，未计入：{units}。", "These units are not declared and were not counted: {units}.")
        .Or(MessageKeys.Doubtful,
            "下列名称与声明的单位相近而不同，未计入，请核对：{units}。", "These names are nearly those of units declared; they were not counted: {units}.")
        .Or(MessageKeys.OtherParent,
            "覆盖范围声明是{units}{year}年度的，所给报告中没有，未与各单位比较。",
            "The coverage is declared for {units} in {year}, of which there is no report; nothing was compared with units.")
        .Or(MessageKeys.NotAggregated,
            "没有覆盖范围声明，而{units}的多数数字少于各单位合计，大概只报本级，未与各单位比较。",
            "No coverage is declared, and most figures of {units} are less than those of the units: "
            + "it seems to report its own, and was not compared.");

    public static Rule ReportedTwice { get; } = new Rule("GID703", "reportedTwice", FindingSeverity.Warning,
        new(
            "{agency}{year}年度有 {count} 份报告（{sources}），以公布日期最晚的“{counted}”为准。",
            "{agency} has {count} reports for {year} ({sources}); “{counted}”, published last, counts."))
    {
        Formula = new("每个机关每年度只有一份报告；有多份时，以公布日期最晚的为准。", "An agency has one report for a year; of several, the one published last counts."),
    }
        .Or(MessageKeys.NoneCounts,
            "{agency}{year}年度有 {count} 份报告（{sources}），公布日期相同或没有写明，均未采用。",
            "{agency} has {count} reports for {year} ({sources}), none of which is published last; none counts.");
}
