namespace GovInfoDisclosure.Diagnostics;

/// <summary>
/// What is checked in the texts of a report, GID501 to GID504, GID804 and GID805; <see cref="Rules"/> has what each is about.
/// </summary>
internal static class NarrativeRules
{
    private const string Article = "《条例》第五十条；国办公开办函〔2021〕30号";

    public static Rule TextContradictsTable { get; } = new Rule("GID501", "textContradictsTable", FindingSeverity.Warning,
        new("{section}写“{quote}”，与表格不符：{cells}为 {expected}。",
            "{section} states “{quote}”, but the tables have {expected}: {cells}."))
    {
        Formula = new(
            "文字表述的数字 = 表格相应单元格，或其任一通常口径之和；“余”“多”“约”按其含义。",
            "a figure of the text = its cell of the tables, or the sum in any usual reading; more than and about are taken as meant."),
        Source = Article,
    }
        .Or(MessageKeys.Ratio, "{section}写“{quote}”，与表格不符：按{cells}计算，任何通常口径都得不出该比例。",
            "{section} states “{quote}”, which no usual reading of the tables gives: {cells}.");

    public static Rule SectionFiveEmpty { get; } = new("GID502", "sectionFiveEmpty", FindingSeverity.Warning,
        new("第五部分“存在的主要问题及改进情况”没有实际内容（“{quote}”）。",
            "Section five, problems and improvements, has no content (“{quote}”)."))
    {
        Formula = new("第五部分说明问题和改进情况。", "section five describes problems and improvements."),
        Source = Article,
    };

    public static Rule FeesNotMentioned { get; } = new("GID503", "feesNotMentioned", FindingSeverity.Warning,
        new("表三有 {actual} 件申请因逾期未缴费不再处理，第六部分没有说明信息处理费情况。",
            "Table three counts {actual} requests ended for unpaid fees, but section six does not mention fees."))
    {
        Formula = new(
            "“逾期未按收费通知要求缴纳费用”大于 0 时，第六部分说明收取信息处理费的情况。",
            "if requests were ended for unpaid fees, section six reports the fees for processing information."),
        Source = "国办函〔2020〕109号（政府信息公开信息处理费管理办法）",
    };

    public static Rule TextDeniesTable { get; } = new("GID504", "textDeniesTable", FindingSeverity.Warning,
        new("{section}写“{quote}”，与表格不符：{cells}为 {expected}。",
            "{section} states “{quote}”, but the tables count {expected}: {cells}."))
    {
        Formula = new("文字表述为没有的，表格相应单元格为 0。", "what the text denies is 0 in the tables."),
        Source = Article,
    };

    public static Rule OtherYear { get; } = new Rule("GID804", "otherYear", FindingSeverity.Warning,
        new("标题中的年度为 {actual}，报告年度为 {expected}。", "The title is about {actual}, the report about {expected}."))
    {
        Formula = new(
            "标题的年度和机关、正文所述本机关工作的年度 = 报告的年度和机关。",
            "year and agency of the title, and the year of what the text reports as its own work = year and agency of the report."),
        Source = Article,
    }
        .Or(MessageKeys.InTitle, "标题中的机关为“{quote}”，报告的机关为“{agency}”。", "The title is about “{quote}”, the report about “{agency}”.")
        .Or(MessageKeys.InText, "{section}以“{quote}”为本机关工作的年度，报告年度为 {expected}。",
            "{section} reports on “{quote}” as its own year, but the report is about {expected}.");

    public static Rule SectionOrder { get; } = new Rule("GID805", "sectionOrder", FindingSeverity.Warning,
        new("标题“{raw}”的序号应为“{ordinal}”。", "The number of the title “{raw}” should be “{ordinal}”."))
    {
        Formula = new(
            "六个部分的序号依次为一至六，先后次序与格式相同；第一部分各小标题的序号依次递增。",
            "the six sections are numbered one to six and come in the order of the form; the parts of section one are numbered in order."),
        Source = "国办公开办函〔2021〕30号、国办公开办函〔2019〕60号",
    }
        .Or(MessageKeys.OutOfOrder, "“{raw}”的位置与格式规定的次序不符。", "“{raw}” is not in the place that the form gives it.");
}
