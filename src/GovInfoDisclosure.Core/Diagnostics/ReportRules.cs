namespace GovInfoDisclosure.Diagnostics;

/// <summary>What is checked in a report that was read, GID201 to GID803; <see cref="Rules"/> has what each is about.</summary>
internal static class ReportRules
{
    public static Rule NoRuleMakingPower { get; } = new("GID201", "noRuleMakingPower", FindingSeverity.Warning,
        new("{cell}填为 {actual}，但{agency}没有规章制定权。", "{cell} is stated as {actual}, but {agency} has no power to make rules."))
    {
        Formula = new("机关没有规章制定权时：规章各栏 = 0。", "If the agency has no power to make rules: every figure of government rules = 0."),
        Source = "《中华人民共和国立法法》第九十一条、第九十三条",
    };

    public static Rule InForceTooSmall { get; } = new("GID202", "inForceTooSmall", FindingSeverity.Warning,
        new("{cell}为 {actual}，少于本年制发减去本年废止（{expected}）。", "{cell} is {actual}, less than issued minus repealed ({expected})."))
    {
        Formula = new("现行有效件数 ≥ 本年制发件数 − 本年废止件数。", "in force ≥ issued − repealed."),
        Source = "国办公开办函〔2021〕30号（表二）",
    };

    public static Rule FeeImplausible { get; } = new("GID203", "feeImplausible", FindingSeverity.Warning,
        new(
            "{cell}填为 {actual} 万元，金额异常，疑为以“元”填报（应为 {expected} 万元）。",
            "{cell} is stated as {actual} × 10,000 yuan, which is implausible; in yuan it would be {expected} × 10,000 yuan."))
    {
        Formula = new(
            $"行政事业性收费（万元）≤ 该类机关可能的上限：乡镇 {FeeLimits.Township}，县级政府和地方部门 {FeeLimits.County}，"
            + $"设区的市 {FeeLimits.City}，其他机关及类别不明 {FeeLimits.Other}。",
            $"fees (10,000 yuan) ≤ what such an agency may collect: township {FeeLimits.Township}, "
            + $"county or local department {FeeLimits.County}, city {FeeLimits.City}, any other or unknown {FeeLimits.Other}."),
        Source = "国办公开办函〔2021〕30号（表二，单位：万元）",
    };

    public static Rule RequestRowTotal { get; } = Relation("GID301", "requestRowTotal",
        new(
            "自然人 + 商业企业 + 科研机构 + 社会公益组织 + 法律服务机构 + 其他 = 总计（表三每一行）。",
            "natural persons + commercial enterprises + research institutions + public welfare organizations"
            + " + legal service institutions + others = total, in each row of table three."),
        "{cell}：六类申请人之和为 {expected}，填为 {actual}。", "{cell}: the six kinds of applicants add up to {expected}, but {actual} is stated.");

    public static Rule OutcomeTotal { get; } = Relation("GID302", "outcomeTotal",
        new("（一）至（六）各项之和 =（七）总计（表三每一列）。", "the outcomes (1) to (6) add up to (7), their total, in each column of table three."),
        "{cell}：（一）至（六）各项之和为 {expected}，填为 {actual}。", "{cell}: the outcomes add up to {expected}, but {actual} is stated.");

    public static Rule ReceivedEqualsHandled { get; } = Relation("GID303", "receivedEqualsHandled",
        new(
            "本年新收 + 上年结转 =（七）总计 + 结转下年度（表三每一列）。",
            "newly received + carried over = total of outcomes + carried forward, in each column of table three."),
        "{cell}：第一项加第二项减去（七）总计为 {expected}，填为 {actual}。",
        "{cell}: received requests minus concluded ones are {expected}, but {actual} is stated.")
        .Or(MessageKeys.WhateverTheBlanks,
            "{cell}：即使空白单元格（{blanks}）全为 0，第一项加第二项与第三项加第四项仍相差 {surplus}，填任何数都不能相等。",
            "{cell}: even if the blank cells ({blanks}) are all 0, what was received and what was handled differ by {surplus}; "
            + "no figures in them make it equal.");

    public static Rule BlankCells { get; } = new Rule("GID304", "blankCells", FindingSeverity.Information,
            new("{table}有 {count} 个空白单元格；空白不等于零。", "Blank cells in {table}: {count}; blank is not zero."))
    {
        Formula = new(
            "没有空白单元格。关系式中有多个空白时：空白代表 0 以上的整数，只有其合计为一个大于 0 的数才成立的，指出该数。",
            "No cell is blank. A blank may be any count from 0 up; where only one sum of several blanks above 0 satisfies a relation, "
            + "that sum is reported."),
        Source = "国办公开办函〔2021〕30号、国办公开办函〔2019〕60号",
    }
        .Or(MessageKeys.SeveralBlanks,
            "{cells}为空白；只有合计为 {expected} 时，{relation}才成立。", "{cells} are blank; only a sum of {expected} would satisfy {relation}.");

    public static Rule ForcedBlank { get; } = new Rule("GID305", "forcedBlank", FindingSeverity.Warning,
        new("{cell}为空白，按{relation}应为 {expected}，疑为漏填或漏读。",
            "{cell} is blank, but {relation} demands {expected}; it was left out, or not read."))
    {
        Formula = new(
            "空白代表 0 以上的整数；按全表各关系式推算，空白可以为 0。",
            "A blank may be any count from 0 up; by all relations of its table together, it can be 0."),
        Source = "国办公开办函〔2021〕30号、国办公开办函〔2019〕60号（勾稽关系）",
    }
        .Or(MessageKeys.Unread, "{cell}未读出，按{relation}应为{figure}。", "{cell} could not be read; {relation} demands {figure}.")
        .Or(MessageKeys.WholeTable, "{cell}为空白，按全表推算应为 {expected}，疑为漏填或漏读。",
            "{cell} is blank, but all relations of the table together demand {expected}; it was left out, or not read.")
        .Or(MessageKeys.AtLeast, "{cell}为空白，按全表推算应为{figure}，疑为漏填或漏读；确切数值不能确定。",
            "{cell} is blank, but the relations of the table demand {figure}; it was left out, or not read. The exact figure is not certain.");

    public static Rule CaseTotal { get; } = Relation("GID401", "caseTotal",
        new("结果维持 + 结果纠正 + 其他结果 + 尚未审结 = 总计（表四每一组）。", "upheld + corrected + other result + pending = total, in each block of table four."),
        "{cell}：四种结果之和为 {expected}，填为 {actual}。", "{cell}: the four results add up to {expected}, but {actual} is stated.");

    public static Rule EditionDoesNotFitYear { get; } = new("GID801", "editionDoesNotFitYear", FindingSeverity.Warning,
        new("{year}年度报告应使用{expectedForm}，实际使用{actualForm}。", "The report for {year} should use {expectedForm}, but uses {actualForm}."))
    {
        Formula = new("所用格式版本 = 报告年度适用的版本。", "edition = the one for the report year."),
        Source = "国办公开办函〔2019〕60号、国办公开办函〔2021〕30号",
    };

    public static Rule PublishedLate { get; } = new("GID802", "publishedLate", FindingSeverity.Warning,
        new("公布日期 {actual} 晚于法定期限 {expected}。", "Published on {actual}, after the deadline of {expected}."))
    {
        Formula = new(
            "公布日期 ≤ 次年 1 月 31 日（政府部门）或 3 月 31 日（人民政府，以及类别不明的机关）。",
            "published on ≤ 31 January (departments) or 31 March (governments, and agencies of unknown kind) of the following year."),
        Source = "《条例》第四十九条",
    };

    public static Rule PeriodIsNotYear { get; } = new Rule("GID803", "periodIsNotYear", FindingSeverity.Warning,
        new("统计期限为 {actual}，应为 {expected}。", "The statistical period is {actual}; it should be {expected}."))
    {
        Formula = new("统计期限 = 报告年度的 1 月 1 日至 12 月 31 日。", "period = 1 January to 31 December of the report year."),
        Source = "国办公开办函〔2021〕30号",
    }
        .Or(MessageKeys.InText, "{section}所述统计期限“{quote}”不是报告年度 {expected}。",
            "{section} names the statistical period “{quote}”, but the report is about {expected}.");

    private static Rule Relation(string id, string name, LocalizedText formula, string chinese, string english) =>
        new Rule(id, name, FindingSeverity.Error, new(chinese, english))
        {
            Formula = formula,
            Source = "国办公开办函〔2021〕30号、国办公开办函〔2019〕60号（勾稽关系）",
        }
            .Or(MessageKeys.WhateverTheBlanks,
                "{cell}：即使空白单元格（{blanks}）全为 0，各项之和也已比总计多 {surplus}。",
                "{cell}: even if the blank cells ({blanks}) are all 0, the sum is {surplus} more than the total.");
}
