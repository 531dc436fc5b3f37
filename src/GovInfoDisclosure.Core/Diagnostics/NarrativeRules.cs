namespace GovInfoDisclosure.Diagnostics;

/// <summary>What is checked in the prose of a report, GID501 to GID504, GID804 and GID805; <see cref="Rules"/> has what each is about.</summary>
internal static class NarrativeRules
{
    public static Rule FigureContradicts { get; } = new Rule("GID501", "figureContradicts", FindingSeverity.Warning,
        new("正文称“{quote}”，而{cell}为 {expected}。", "The text states “{quote}”, but {cell} is {expected}."))
    {
        Formula = new(
            "正文中的数字，按任一通常理解与表中一个单元格或若干单元格之和相符（如“收到”可指本年新收，也可含上年结转；复议、诉讼可只计已审结的）；"
            + "“余”“多”：不小于该数且不满下一单位；“近”“约”：相差不超过五分之一；占比按任一通常的总数，以所印的精度为准；同比须有上一年度报告。",
            "A figure in the prose is, by any usual reading, that of a cell or a sum of cells (received: new, or new and carried over; cases: all, or the "
            + "concluded ones). 余, 多: from the figure up to the next unit; 近, 约: a fifth more or less; shares: of any usual whole, at the printed "
            + "precision; changes only with the report for the year before."),
        Source = "《条例》第五十条",
    }
        .Or(MessageKeys.SumOfCells, "正文称“{quote}”，而{cell}等 {count} 个单元格合计为 {expected}。",
            "The text states “{quote}”, but the sum of {count} cells, {cell} and others, is {expected}.")
        .Or(MessageKeys.Ratio, "正文称“{quote}”，与按{cell}等推算的结果不符。",
            "The text states “{quote}”, which does not follow from {cell} and the other figures.");

    public static Rule ProblemsEmpty { get; } = new("GID502", "problemsEmpty", FindingSeverity.Warning,
        new("第五部分（存在的主要问题及改进情况）没有实质内容：“{actual}”。", "Section five (problems and improvements) has no content: “{actual}”."))
    {
        Formula = new("第五部分写明存在的主要问题及改进情况。", "Section five describes the main problems and improvements."),
        Source = "《条例》第五十条第（五）项",
    };

    public static Rule FeesNotMentioned { get; } = new("GID503", "feesNotMentioned", FindingSeverity.Warning,
        new("{cell}为 {actual}，但第六部分未提及收费情况。", "{cell} is {actual}, but section six does not mention fees."))
    {
        Formula = new("“逾期未按收费通知要求缴纳费用”大于 0 时，第六部分说明收费情况。", "If requests were dropped for an unpaid fee, section six tells about fees."),
        Source = "国办函〔2020〕109号",
    };

    public static Rule DeniedButCounted { get; } = new("GID504", "deniedButCounted", FindingSeverity.Warning,
        new("正文称“{quote}”，而{cell}为 {count}。", "The text states “{quote}”, but {cell} is {count}."))
    {
        Formula = new(
            "正文称没有的（未收到申请，未发生复议、诉讼，无结转，均已办结，均为自然人），表中为 0；“按期答复”“及时答复”不在此列。",
            "What the prose denies (no requests, no reviews or lawsuits, nothing carried, all concluded, all by natural persons) is 0 in the tables; "
            + "“answered in time” denies nothing."),
        Source = "《条例》第五十条",
    };

    public static Rule OtherYear { get; } = new Rule("GID804", "otherYear", FindingSeverity.Warning,
        new("正文以 {actual} 年为本报告的年度，报告年度为 {expected} 年。", "The text is about {actual} as the report year; the report is for {expected}."))
    {
        Formula = new("标题和正文所述的年度 = 报告年度；标题中的机关 = 填报机关。", "The year of title and prose = the report year; the agency in the title = the agency."),
        Source = "《条例》第四十九条、第五十条",
    }
        .Or(MessageKeys.Title, "标题的年度为 {actual} 年，报告年度为 {expected} 年。", "The title is for {actual}; the report is for {expected}.")
        .Or(MessageKeys.OtherAgency, "标题中的机关为“{actual}”，填报机关为“{expected}”。", "The title names “{actual}”; the agency is “{expected}”.");

    public static Rule SectionOrder { get; } = new Rule("GID805", "sectionOrder", FindingSeverity.Warning,
        new("“{raw}”的序号应为“{expected}”。", "The number of “{raw}” should be “{expected}”."))
    {
        Formula = new("六个部分的序号依次为一至六。", "The six sections are numbered 一 to 六, in this order."),
        Source = "国办公开办函〔2021〕30号、国办公开办函〔2019〕60号",
    }
        .Or(MessageKeys.Order, "“{raw}”的位置与规定的顺序不符。", "“{raw}” is not in its place among the sections.");
}
