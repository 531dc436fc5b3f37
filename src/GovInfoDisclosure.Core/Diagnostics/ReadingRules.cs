namespace GovInfoDisclosure.Diagnostics;

/// <summary>What readers report, GID101 to GID111; <see cref="Rules"/> has what each is about.</summary>
internal static class ReadingRules
{
    public static Rule MediumNotReadable { get; } = new Rule("GID101", "mediumNotReadable", FindingSeverity.Error,
        new("无法作为年度报告读取：{reason}", "Cannot be read as an annual report: {reason}"))
    {
        Formula = new("文件是可以读取的年度报告。", "The file can be read as an annual report."),
    };

    public static Rule SectionMissing { get; } = new("GID102", "sectionMissing", FindingSeverity.Error,
        new("缺少“{section}”部分。", "Section {section} is missing."))
    {
        Formula = new("报告有规定的全部六个部分。", "The report has all six sections."),
        Source = "《条例》第五十条",
    };

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

    public static Rule NotOnForm { get; } = new Rule("GID107", "notOnForm", FindingSeverity.Warning,
            new("{label}：表格中的“{raw}”不属于规定格式，未采用。", "{label}: “{raw}” is not on the form and was not used."))
    {
        Formula = new("表格中只有规定格式的行、栏和数值。", "The tables have no rows, columns or figures but those of the form."),
    }
        .Or(MessageKeys.Figures, "{label}：多出规定格式没有的数值（{raw}），未采用。", "{label}: figures that the form does not have ({raw}) were not used.");

    public static Rule CellsUnread { get; } = new("GID108", "cellsUnread", FindingSeverity.Error,
        new("{count} 格中有 {unread} 格未读出，核对结果不完整。", "{unread} of {count} cells could not be read; the check is not complete."))
    {
        Formula = new("未读出的单元格 < 全部单元格的十分之一。", "Fewer than a tenth of the cells could not be read."),
    };

    public static Rule SeveralReports { get; } = new("GID109", "severalReports", FindingSeverity.Error,
        new("文件中有 {count} 份报告，请指明读取第几份：{reports}", "The file has {count} reports; choose one of them: {reports}"))
    {
        Formula = new("一个文件只有一份报告，或已指明读取第几份。", "The file has one report, or the number of the one to read was given."),
    };

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
        .Or(MessageKeys.UnknownSetting,
            "第{line}行第{column}列：没有名为 {pointer} 的设置。", "Line {line}, column {column}: there is no setting {pointer}.")
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
}
