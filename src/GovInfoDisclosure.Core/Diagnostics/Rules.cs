using System.Collections.Immutable;
using GovInfoDisclosure.Diagnostics;

namespace GovInfoDisclosure;

/// <summary>The catalogue of rules: what each is called, how much it weighs and how it speaks.</summary>
public static class Rules
{
    /// <summary>GID101: the medium cannot be read as a report at all.</summary>
    public static Rule MediumNotReadable { get; } = new Rule("GID101", "mediumNotReadable", FindingSeverity.Error,
        new("无法作为年度报告读取：{reason}", "Cannot be read as an annual report: {reason}"))
    {
        Formula = new("文件是可以读取的年度报告。", "The file can be read as an annual report."),
    };

    /// <summary>GID102: a section of the form is missing.</summary>
    public static Rule SectionMissing { get; } = new("GID102", "sectionMissing", FindingSeverity.Error,
        new("缺少“{section}”部分。", "Section {section} is missing."))
    {
        Formula = new("报告有规定的全部六个部分。", "The report has all six sections."),
        Source = "《条例》第五十条",
    };

    /// <summary>GID103: a table of the form is missing.</summary>
    public static Rule TableMissing { get; } = new Rule("GID103", "tableMissing", FindingSeverity.Error,
            new("未找到{table}，其全部单元格按空白处理。", "{table} was not found; all its cells are left blank."))
        .Or(MessageKeys.Picture,
            "{table}以图片代替表格，图片中的数值不读取，其全部单元格按空白处理。",
            "{table} is a picture; figures in pictures are not read, so all its cells are left blank.")
        .Or(MessageKeys.ColumnsRunTogether,
            "{table}各栏的数字连在一起，无法分开，其全部单元格按空白处理；请从网页复制表格，或重新导出。",
            "In {table} the figures of the columns run into each other, so all its cells are left blank; copy the table from the page, or "
            + "export it again.")
        .Or(MessageKeys.NoFigures,
            "{table}只有表头或标签，没有数值，其全部单元格按空白处理。", "{table} has labels and no figures; all its cells are left blank.")
        .Or(MessageKeys.Placeholder,
            "{table}的位置只有“{raw}”，没有表格，其全部单元格按空白处理。",
            "“{raw}” takes the place of {table}; all its cells are left blank.")
    with
    {
        Formula = new("报告有规定的全部表格。", "The report has all tables of the form."),
        Source = "国办公开办函〔2021〕30号、国办公开办函〔2019〕60号",
    };

    /// <summary>GID104: the label of a row or column was not found, or the reading is ambiguous; the cells stay blank.</summary>
    public static Rule LabelNotFound { get; } = new Rule("GID104", "labelNotFound", FindingSeverity.Warning,
            new("未找到{label}，按空白处理。", "{label} was not found and is left blank."))
    {
        Formula = new("表格的每一行、每一栏都有规定的名称，且只有一种读法。", "Every row and column is found by its label, and can be read in one way only."),
    }
        .Or(MessageKeys.Ambiguous, "{label}有不止一种读法，按空白处理：{reason}", "{label} can be read in more than one way and is left blank: {reason}")
        .Or(MessageKeys.Particular, "未找到{label}。", "{label} was not found.")
        .Or(MessageKeys.Contradiction,
            "{label}前后不一致：{raw}与{other}，取前者。", "{label} is stated in two ways, {raw} and {other}; the first was used.")
        .Or(MessageKeys.Unread, "部分内容未能读取：{label}。", "A part could not be read: {label}.")
        .Or(MessageKeys.MixedEditions,
            "表格混用不同版格式的标签，按标签较多的{form}读取。",
            "The tables use labels of more than one edition; they were read as {form}, which has more of them.")
        .Or(MessageKeys.ManyRows,
            "{table}：有 {count} 行未找到，按空白处理，其中有“{label}”。", "{table}: {count} rows were not found and are left blank, {label} among them.")
        .Or(MessageKeys.RowsAsOne,
            "{label}合为一行（{raw}），未按规定格式分列 {count} 个细项，各细项按空白处理。",
            "{label} is printed as one row ({raw}) instead of the {count} rows of the form, which are left blank.")
        .Or(MessageKeys.ManyAmbiguous,
            "{table}：{count} 处有不止一种读法，按空白处理：{reason}",
            "{table}: {count} rows or cells can be read in more than one way and are left blank: {reason}");

    /// <summary>GID105: something was normalised or guessed while reading.</summary>
    public static Rule Normalized { get; } = new Rule("GID105", "normalized", FindingSeverity.Information,
            new("{label}：原文“{raw}”读作“{meant}”。", "{label}: “{raw}” was read as “{meant}”."))
    {
        Formula = new("原文无须归一或推断即可读取。", "The document is read as printed, without normalising or guessing."),
    }
        .Or(MessageKeys.Position, "{label}：按位置确定各栏数值（{reason}）。", "{label}: figures were assigned by position ({reason}).")
        .Or(MessageKeys.ColumnNumbers,
            "{label}：“{raw}”是各列的编号，不是数值，未采用。", "{label}: “{raw}” are the numbers of the columns, not figures, and were not used.")
        .Or(MessageKeys.Furniture,
            "“{raw}”（共 {count} 处）按页眉页脚处理，未计入正文。", "“{raw}” ({count} times) is a page header or footer and was omitted from the text.")
        .Or(MessageKeys.Particular, "{label}取自{raw}。", "{label} was taken from {raw}.")
        .Or(MessageKeys.Template,
            "文件中另有未填写的表格，未作为报告读取。", "The file also has a form that nobody filled in; it was not read as a report.")
        .Or(MessageKeys.NoteMark,
            "{label}：原文“{raw}”带有注释标记，数值读作“{meant}”。", "{label}: “{raw}” has the mark of a note; the figure was read as “{meant}”.")
        .Or(MessageKeys.StruckOut,
            "{label}：原文“{raw}”中有划去的内容，数值读作“{meant}”。", "{label}: part of “{raw}” is struck out; the figure was read as “{meant}”.")
        .Or(MessageKeys.Invisible,
            "{label}：原文“{raw}”中有看不见的文字，未计入，数值读作“{meant}”。",
            "{label}: part of “{raw}” cannot be seen and was left out; the figure was read as “{meant}”.")
        .Or(MessageKeys.Shown,
            "{label}：单元格存储的是“{raw}”，按数字格式显示的内容读作“{meant}”。",
            "{label}: the cell stores “{raw}”; it was read as its number format shows it, “{meant}”.")
        .Or(MessageKeys.Rounded,
            "{label}：单元格舍入显示为“{raw}”，按存储的数读作“{meant}”。",
            "{label}: the cell shows “{raw}”, which is rounded; it was read as stored, “{meant}”.")
        .Or(MessageKeys.ManyChanged,
            "{table}：{count} 格的原文{reason}，例如“{raw}”读作“{meant}”。",
            "{table}: {count} cells have {reason}; for example “{raw}” was read as “{meant}”.");

    /// <summary>GID106: a cell holds something that is no number, or a number that the cell cannot hold.</summary>
    public static Rule NotANumber { get; } = new Rule("GID106", "notANumber", FindingSeverity.Error,
        new("{label}：“{raw}”不是有效的数值，按空白处理。", "{label}: “{raw}” is not a valid figure and is left blank."))
    {
        Formula = new("每个单元格为空白，或为该格可填的数值。", "Every cell is blank or holds a figure that the cell may hold."),
    }
        .Or(MessageKeys.ManyTexts,
            "{table}：{count} 格的“{raw}”不是有效的数值，按空白处理。", "{table}: in {count} cells “{raw}” is not a valid figure and is left blank.")
        .Or(MessageKeys.Unreadable, "{label}：{reason}，按空白处理。", "{label} is left blank: {reason}.")
        .Or(MessageKeys.ManyUnreadable,
            "{table}：{count} 格{reason}，按空白处理。", "{table}: {count} cells are left blank: {reason}.");

    /// <summary>GID107: a row, column or figure that the form does not have.</summary>
    public static Rule NotOnForm { get; } = new Rule("GID107", "notOnForm", FindingSeverity.Warning,
            new("{label}：表格中的“{raw}”不属于规定格式，未采用。", "{label}: “{raw}” is not on the form and was not used."))
    {
        Formula = new("表格中只有规定格式的行、栏和数值。", "The tables have no rows, columns or figures but those of the form."),
    }
        .Or(MessageKeys.Figures, "{label}：多出规定格式没有的数值（{raw}），未采用。", "{label}: figures that the form does not have ({raw}) were not used.");

    /// <summary>GID108: a tenth or more of the cells could not be read, so that what was checked is not the report.</summary>
    public static Rule CellsUnread { get; } = new("GID108", "cellsUnread", FindingSeverity.Error,
        new("{count} 格中有 {unread} 格未读出，核对结果不完整。", "{unread} of {count} cells could not be read; the check is not complete."))
    {
        Formula = new("未读出的单元格 < 全部单元格的十分之一。", "Fewer than a tenth of the cells could not be read."),
    };

    /// <summary>GID109: the file has more than one report, and which one is meant was not said.</summary>
    public static Rule SeveralReports { get; } = new("GID109", "severalReports", FindingSeverity.Error,
        new("文件中有 {count} 份报告，请指明读取第几份：{reports}", "The file has {count} reports; choose one of them: {reports}"))
    {
        Formula = new("一个文件只有一份报告，或已指明读取第几份。", "The file has one report, or the number of the one to read was given."),
    };

    /// <summary>GID111: not valid JSON for a report: syntax, type, range, unknown, duplicate or missing member.</summary>
    public static Rule InvalidJson { get; } = new Rule("GID111", "invalidJson", FindingSeverity.Error,
            new("第{line}行第{column}列：不是有效的 JSON（{reason}）。", "Line {line}, column {column}: not valid JSON ({reason})."))
    {
        Formula = new(
            "文本是有效的 JSON；成员齐全，没有多余或重复的成员；各值的类型和范围符合格式。",
            "The text is JSON with every required member of the edition, none unknown, none twice, each of the right type and range."),
    }
        .Or(MessageKeys.Type,
            "第{line}行第{column}列：{pointer} 应为：{expectedType}；实为：{actualType}。",
            "Line {line}, column {column}: {pointer} should be {expectedType}, not {actualType}.")
        .Or(MessageKeys.Unknown,
            "第{line}行第{column}列：{pointer} 不是该版格式的成员。", "Line {line}, column {column}: {pointer} is not a member of this edition.")
        .Or(MessageKeys.Duplicate, "第{line}行第{column}列：{pointer} 重复出现。", "Line {line}, column {column}: {pointer} occurs twice.")
        .Or(MessageKeys.Missing, "第{line}行第{column}列：缺少 {pointer}。", "Line {line}, column {column}: {pointer} is missing.")
        .Or(MessageKeys.Value,
            "第{line}行第{column}列：{pointer} 应为：{expectedType}；实为：“{actual}”。",
            "Line {line}, column {column}: {pointer} should be {expectedType}, not “{actual}”.")
        .Or(MessageKeys.Surrogate,
            "第{line}行第{column}列：{pointer} 含有不成对的代理项转义（\\uD800 至 \\uDFFF），不是有效的文字。",
            "Line {line}, column {column}: {pointer} has an unpaired surrogate escape (\\uD800 to \\uDFFF), which is not valid text.")
        .Or(MessageKeys.More,
            "第{line}行第{column}列起的问题过多，不再列出。", "There are more findings from line {line}, column {column} on, which are not listed.");

    /// <summary>GID201: rules (规章) are claimed by a body that cannot make any.</summary>
    public static Rule NoRuleMakingPower { get; } = new("GID201", "noRuleMakingPower", FindingSeverity.Warning,
        new("{cell}填为 {actual}，但{agency}没有规章制定权。", "{cell} is stated as {actual}, but {agency} has no power to make rules."))
    {
        Formula = new("机关没有规章制定权时：规章各栏 = 0。", "If the agency has no power to make rules: every figure of government rules = 0."),
        Source = "《中华人民共和国立法法》第九十一条、第九十三条",
    };

    /// <summary>GID202: fewer documents in force than were issued and not repealed in the year.</summary>
    public static Rule InForceTooSmall { get; } = new("GID202", "inForceTooSmall", FindingSeverity.Warning,
        new("{cell}为 {actual}，少于本年制发减去本年废止（{expected}）。", "{cell} is {actual}, less than issued minus repealed ({expected})."))
    {
        Formula = new("现行有效件数 ≥ 本年制发件数 − 本年废止件数。", "in force ≥ issued − repealed."),
        Source = "国办公开办函〔2021〕30号（表二）",
    };

    /// <summary>GID203: an amount of fees that suggests yuan were written for 万元.</summary>
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

    /// <summary>GID301: the six applicant columns do not add up to 总计.</summary>
    public static Rule RequestRowTotal { get; } = Relation("GID301", "requestRowTotal",
        new(
            "自然人 + 商业企业 + 科研机构 + 社会公益组织 + 法律服务机构 + 其他 = 总计（表三每一行）。",
            "natural persons + commercial enterprises + research institutions + public welfare organizations"
            + " + legal service institutions + others = total, in each row of table three."),
        "{cell}：六类申请人之和为 {expected}，填为 {actual}。", "{cell}: the six kinds of applicants add up to {expected}, but {actual} is stated.");

    /// <summary>GID302: the outcomes do not add up to （七）总计.</summary>
    public static Rule OutcomeTotal { get; } = Relation("GID302", "outcomeTotal",
        new("（一）至（六）各项之和 =（七）总计（表三每一列）。", "the outcomes (1) to (6) add up to (7), their total, in each column of table three."),
        "{cell}：（一）至（六）各项之和为 {expected}，填为 {actual}。", "{cell}: the outcomes add up to {expected}, but {actual} is stated.");

    /// <summary>GID303: received requests are not the concluded and the carried-forward ones.</summary>
    public static Rule ReceivedEqualsHandled { get; } = Relation("GID303", "receivedEqualsHandled",
        new(
            "本年新收 + 上年结转 =（七）总计 + 结转下年度（表三每一列）。",
            "newly received + carried over = total of outcomes + carried forward, in each column of table three."),
        "{cell}：第一项加第二项减去（七）总计为 {expected}，填为 {actual}。",
        "{cell}: received requests minus concluded ones are {expected}, but {actual} is stated.")
        .Or(MessageKeys.WhateverTheBlanks,
            "{cell}：即使空白单元格（{blanks}）全为 0，第一项加第二项与第三项加第四项仍相差 {surplus}，填任何数都不能相等。",
            "{cell}: even if the blank cells ({blanks}) are all 0, what was received and what was handled differ by {surplus}; no figures in "
            + "them make it equal.");

    /// <summary>GID304: blank cells, and what they would have to hold.</summary>
    public static Rule BlankCells { get; } = new Rule("GID304", "blankCells", FindingSeverity.Information,
            new("{table}有 {count} 个空白单元格；空白不等于零。", "Blank cells in {table}: {count}; blank is not zero."))
    {
        Formula = new(
            "没有空白单元格。关系式中有多个空白时：空白代表 0 以上的整数，只有其合计为一个大于 0 的数才成立的，指出该数。",
            "No cell is blank. A blank may be any count from 0 up; where only one sum of several blanks above 0 satisfies a relation, that sum "
            + "is reported."),
        Source = "国办公开办函〔2021〕30号、国办公开办函〔2019〕60号",
    }
        .Or(MessageKeys.SeveralBlanks,
            "{cells}为空白；只有合计为 {expected} 时，{relation}才成立。", "{cells} are blank; only a sum of {expected} would satisfy {relation}.");

    /// <summary>GID305: a blank for which a relation demands a figure other than zero.</summary>
    public static Rule ForcedBlank { get; } = new Rule("GID305", "forcedBlank", FindingSeverity.Warning,
        new("{cell}为空白，按{relation}应为 {expected}，疑为漏填或漏读。",
            "{cell} is blank, but {relation} demands {expected}; it was left out, or not read."))
    {
        Formula = new(
            "关系式中只有一个空白，其余各格均有数值时：该空白代表的数为 0。",
            "If a relation has one blank and all its other cells have figures: that blank is 0."),
        Source = "国办公开办函〔2021〕30号、国办公开办函〔2019〕60号（勾稽关系）",
    }
        .Or(MessageKeys.Unread, "{cell}未读出，按{relation}应为 {expected}。", "{cell} could not be read; {relation} demands {expected}.");

    /// <summary>GID401: the four results of a block of table four do not add up to its total.</summary>
    public static Rule CaseTotal { get; } = Relation("GID401", "caseTotal",
        new("结果维持 + 结果纠正 + 其他结果 + 尚未审结 = 总计（表四每一组）。", "upheld + corrected + other result + pending = total, in each block of table four."),
        "{cell}：四种结果之和为 {expected}，填为 {actual}。", "{cell}: the four results add up to {expected}, but {actual} is stated.");

    /// <summary>GID801: the edition of the form is not the one for the report year.</summary>
    public static Rule EditionDoesNotFitYear { get; } = new("GID801", "editionDoesNotFitYear", FindingSeverity.Warning,
        new("{year}年度报告应使用{expectedForm}，实际使用{actualForm}。", "The report for {year} should use {expectedForm}, but uses {actualForm}."))
    {
        Formula = new("所用格式版本 = 报告年度适用的版本。", "edition = the one for the report year."),
        Source = "国办公开办函〔2019〕60号、国办公开办函〔2021〕30号",
    };

    /// <summary>GID802: published after the deadline.</summary>
    public static Rule PublishedLate { get; } = new("GID802", "publishedLate", FindingSeverity.Warning,
        new("公布日期 {actual} 晚于法定期限 {expected}。", "Published on {actual}, after the deadline of {expected}."))
    {
        Formula = new(
            "公布日期 ≤ 次年 1 月 31 日（政府部门）或 3 月 31 日（人民政府，以及类别不明的机关）。",
            "published on ≤ 31 January (departments) or 31 March (governments, and agencies of unknown kind) of the following year."),
        Source = "《条例》第四十九条",
    };

    /// <summary>GID803: the statistical period is not the report year.</summary>
    public static Rule PeriodIsNotYear { get; } = new("GID803", "periodIsNotYear", FindingSeverity.Warning,
        new("统计期限为 {actual}，应为 {expected}。", "The statistical period is {actual}; it should be {expected}."))
    {
        Formula = new("统计期限 = 报告年度的 1 月 1 日至 12 月 31 日。", "period = 1 January to 31 December of the report year."),
        Source = "国办公开办函〔2021〕30号",
    };

    /// <summary>All rules by ascending id.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        MediumNotReadable, SectionMissing, TableMissing, LabelNotFound, Normalized, NotANumber, NotOnForm, CellsUnread, SeveralReports, InvalidJson,
        NoRuleMakingPower, InForceTooSmall, FeeImplausible,
        RequestRowTotal, OutcomeTotal, ReceivedEqualsHandled, BlankCells, ForcedBlank, CaseTotal,
        EditionDoesNotFitYear, PublishedLate, PeriodIsNotYear,
    ];

    /// <summary>The rules that report failing relations of the form (勾稽关系).</summary>
    internal static ImmutableArray<Rule> Relations { get; } = [RequestRowTotal, OutcomeTotal, ReceivedEqualsHandled, CaseTotal];

    /// <summary>The rule with an id, or null if the catalogue has none.</summary>
    public static Rule? Find(string id) => All.FirstOrDefault(r => r.Id == id);

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
