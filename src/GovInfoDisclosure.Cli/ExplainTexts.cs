namespace GovInfoDisclosure.Cli;

/// <summary>The texts of <c>explain</c>.</summary>
internal static class ExplainTexts
{
    public static readonly LocalizedText Command = new(
        "说明一条核对规则（须成立的关系、依据、例子），或一个单元格（须符合的勾稽关系）。",
        "Explain a rule (核对规则): what has to hold, its source, and samples; or a cell: the relations (勾稽关系) it has to satisfy.");
    public static readonly LocalizedText Words = new(
        "规则编号，如 GID301；或单元格名称中的词，如 本年新收 总计。",
        "The id of a rule, such as GID301; or words of the name of a cell, such as 本年新收 总计.");
    public static readonly LocalizedText EditionOption = new(
        "单元格所在的格式版本；any 为最新的有此格的版本。", "The edition of the form (格式版本) of a cell; any: the latest that has it.");
    public static readonly LocalizedText NothingNamed = new(
        "请给出一个规则编号，如 GID301，或单元格名称中的词。", "Name one rule, such as GID301, or a cell by words of its name.");
    public static readonly LocalizedText NoSuchCell = new(
        "没有规则或单元格“{0}”。请写规则编号，或单元格名称中的词，如 本年新收 总计。",
        "There is no rule or cell '{0}'. Name a rule, or a cell by words of its name, such as 本年新收 总计.");
    public static readonly LocalizedText SeveralCells = new(
        "“{0}”对应 {1} 个单元格，请写得更完整，例如：", "'{0}' may be any of {1} cells; name it more fully, such as:");
    public static readonly LocalizedText Cell = new("{0}（{1}）", "{0} ({1})");
    public static readonly LocalizedText Count = new("填写：不小于 0 的整数；没有的填 0。", "Holds: a whole number from 0 up; 0 where there is nothing.");
    public static readonly LocalizedText SignedCount = new(
        "填写：整数，减少的填负数；没有增减的填 0。", "Holds: a whole number, negative for less; 0 where nothing changed.");
    public static readonly LocalizedText Money = new("填写：金额，单位{0}。", "Holds: an amount in {0}.");
    public static readonly LocalizedText Source = new("依据：{0}", "Source: {0}");
    public static readonly LocalizedText Relations = new("勾稽关系：", "Relations:");
    public static readonly LocalizedText NoRelations = new("不在表内勾稽关系之中。", "It is in no relation of its table.");
}
