namespace GovInfoDisclosure.Cli;

/// <summary>Every sentence the tool says besides the messages of findings, in both languages.</summary>
internal static partial class Texts
{
    // Help
    public static readonly LocalizedText Tool = new(
        "govinfo：读取、核对和生成政府信息公开工作年度报告。",
        "govinfo reads, checks and writes the 政府信息公开工作年度报告 (annual report on disclosure of government information).");
    public static readonly LocalizedText ReadCommand = new(
        "读取一份报告（任意支持的文件），输出规范 JSON。",
        "Read a report (年度报告) from any supported document and write it as canonical JSON.");
    public static readonly LocalizedText CheckCommand = new(
        "核对一份或多份报告：勾稽关系、空白、格式版本、公布期限等。",
        "Check reports: sums of the tables (勾稽关系), blanks, edition of the form, deadline and more.");
    public static readonly LocalizedText GenerateCommand = new(
        "生成虚构的报告文件，供测试其他系统：正确的，或带有一处已知错误的。",
        "Write invented reports as files to test other systems with: right ones, or ones with a known mistake.");
    public static readonly LocalizedText WriteCommand = new(
        "按官方格式生成报告文件：网页、Word、Excel、Markdown，或数据表 CSV。",
        "Write a report in the layout of the official form (官方格式) as HTML, Word, Excel or Markdown, or its figures as CSV.");
    public static readonly LocalizedText SchemaCommand = new(
        "输出报告 JSON 的 JSON Schema（2020-12 版草案）。", "Print the JSON Schema (draft 2020-12) of the JSON of reports (年度报告).");
    public static readonly LocalizedText SchemaEditionOption = new(
        "格式版本；any 为各版通用。", "The edition of the form (格式版本); any for a schema that accepts all.");
    public static readonly LocalizedText ReadFile = new(
        "报告文件；- 表示从标准输入读取，-- 之后的都是文件名。", "The document; - reads standard input, all words after -- are names.");
    public static readonly LocalizedText CheckFiles = new(
        "报告文件、文件夹、带 * 的文件名，或 @ 加文件清单；- 表示从标准输入读取，-- 之后的都是文件名。",
        "Documents, folders, names with *, or @ and a list of names; - reads standard input, all words after -- are names.");
    public static readonly LocalizedText OutputOption = new(
        "把 JSON 写入该文件，而不是标准输出。", "Write the JSON to this file instead of standard output.");
    public static readonly LocalizedText WriteOutputOption = new("把文件写到此处，而不是标准输出。", "Write to this file instead of standard output.");
    public static readonly LocalizedText ToOption = new(
        "生成哪种文件；不写时按 --output 的扩展名。", "The kind of document to write; without it the extension of --output decides.");
    public static readonly LocalizedText AnnotateOption = new(
        "先核对，并把发现的问题标注在相应位置（CSV 除外）。", "Check first, and show what was found (核对发现) where it belongs; not in CSV.");
    public static readonly LocalizedText ProvenanceOption = new(
        "同时列出每个数值在原文中的文字和位置。", "Add the printed text (原文) and the place of each figure.");
    public static readonly LocalizedText PartOption = new(
        "文件中有多份报告时，只取第 N 份。", "In a file with several reports, take the Nth only.");
    public static readonly LocalizedText FormatOption = new(
        "结果的形式：text、html 供人阅读，csv、xlsx 为清单，json、ndjson 供程序处理，sarif、junit、github 供构建系统。",
        "The form of the result: text and html for people, csv and xlsx as a list, json and ndjson for programs, the others for builds.");
    public static readonly LocalizedText FailOnOption = new(
        "发现哪一级问题时退出码为 1：错误、警告，或从不。", "Exit with 1 on errors (错误), on errors and warnings (警告), or never.");
    public static readonly LocalizedText CountOption = new("报告的份数。", "How many reports.");
    public static readonly LocalizedText SeedOption = new(
        "第一份报告的种子，其后依次加一；种子相同，报告相同。", "The seed of the first report, the next ones follow; the same seed gives the same report.");
    public static readonly LocalizedText EditionOption = new("格式版本；any 表示各版都有。", "The edition of the form (格式版本); any: all occur.");
    public static readonly LocalizedText MediumOption = new("文件的种类。", "The kind of files.");
    public static readonly LocalizedText DefectsOption = new(
        "每份报告带一处错误，旁边的 .defect.json 写明错在哪里、应发现什么。",
        "One mistake in each report; a .defect.json beside it describes it and the findings to expect.");
    public static readonly LocalizedText OutputFolderOption = new(
        "必填：存放的文件夹（没有则新建，同名文件被覆盖）。", "Required: the folder to write to; made if need be, files of the same name are replaced.");
    public static readonly LocalizedText Generated = new("已生成 {0} 份报告，存于 {1}。", "Reports written: {0}, to {1}.");
    public static readonly LocalizedText LanguageOption = new("所用语言：zh 中文，en 英文。", "The language: zh for Chinese (中文), en for English.");
    public static readonly LocalizedText HelpOption = new("显示帮助。", "Show help.");
    public static readonly LocalizedText VersionOption = new("显示版本号。", "Show the version.");
    public static readonly LocalizedText Usage = new("用法：{0}", "Usage: {0}");
    public static readonly LocalizedText Arguments = new("参数：", "Arguments:");
    public static readonly LocalizedText Commands = new("命令：", "Commands:");
    public static readonly LocalizedText Options = new("选项：", "Options:");
    public static readonly LocalizedText Default = new("默认 {0}。", " Default: {0}.");
    public static readonly LocalizedText ExitCodes = new("退出码：", "Exit codes:");
    public static readonly LocalizedText ExitSuccess = new("没有发现问题。", "No findings at that level.");
    public static readonly LocalizedText ExitDone = new("已完成。", "Done.");
    public static readonly LocalizedText ExitFindingsOfCheck = new("发现达到 --fail-on 级别的问题。", "There are findings at or above --fail-on.");
    public static readonly LocalizedText ExitFindingsOfRead = new("已读取，但读取时发现错误。", "The report was read, with errors of reading.");
    public static readonly LocalizedText ExitFailure = new(
        "有文件无法读取或写入，或命令写法有误。", "A file cannot be read or written, or the command line is wrong.");

    // The command line
    public static readonly LocalizedText NoSuchChoice = new("{0} 不能是“{1}”，只能是 {2}。", "{0} cannot be '{1}'; it is one of {2}.");
    public static readonly LocalizedText NotInRange = new(
        "{0} 不能是“{1}”，须为 {2} 至 {3} 的整数。", "{0} cannot be '{1}'; it is a whole number from {2} to {3}.");
    public static readonly LocalizedText FolderMissing = new("请用 --output 给出存放的文件夹。", "Name the folder to write to with --output.");
    public static readonly LocalizedText ValueMissing = new("{0} 后面缺少 {1}。", "{0} lacks its {1}.");
    public static readonly LocalizedText OptionMissing = new("缺少 {0} {1}。", "{0} {1} is missing.");
    public static readonly LocalizedText UnknownOption = new(
        "没有选项 {0}。文件名以 - 开头时请写作 ./{0}。", "There is no option {0}. Write ./{0} for a file of that name.");
    public static readonly LocalizedText NearOption = new("没有选项 {0}，是否指 {1}？", "There is no option {0}; is {1} meant?");
    public static readonly LocalizedText NearWord = new("无法识别“{0}”，是否指 {1}？", "'{0}' is not understood; is {1} meant?");
    public static readonly LocalizedText UnknownWord = new("无法识别“{0}”。", "'{0}' is not understood.");
    public static readonly LocalizedText FileMissing = new("请给出报告文件。", "Name the document to read.");
    public static readonly LocalizedText OneFileOnly = new(
        "一次只能读取一个文件，现有 {0} 个。", "Only one document can be read at a time, {0} are named.");
    public static readonly LocalizedText InputTwice = new("标准输入（-）只能使用一次。", "Standard input (-) can be used only once.");
    public static readonly LocalizedText NoSuchRule = new("没有规则“{0}”，现有 {1}。", "There is no rule '{0}'; there are {1}.");
    public static readonly LocalizedText SeeHelp = new("用法见：{0} --help", "See {0} --help.");

    // Files
    public static readonly LocalizedText Failed = new("{0}：{1}", "{0}: {1}");
    public static readonly LocalizedText NotFound = new("文件不存在", "the file does not exist");
    public static readonly LocalizedText FolderNotFound = new("文件夹不存在", "the folder does not exist");
    public static readonly LocalizedText IsDirectory = new(
        "这是文件夹，不是文件；请指明其中的文件，例如 文件夹/*.md", "this is a folder, not a file; name the files in it, such as folder/*.md");
    public static readonly LocalizedText NoPermission = new("没有访问该文件的权限", "no permission to access the file");
    public static readonly LocalizedText PathTooLong = new("文件名过长", "the name of the file is too long");
    public static readonly LocalizedText NoSuchPath = new("不是有效的文件名", "not a valid file name");
    public static readonly LocalizedText OutputIsInput = new("输出文件就是输入文件，未作改动", "the output is the input; it was not changed");
    public static readonly LocalizedText Closed = new("已关闭", "it is closed");
    public static readonly LocalizedText InputClosed = new("标准输入已关闭", "standard input is closed");
    public static readonly LocalizedText OutputFailed = new("无法写入标准输出：{0}", "Cannot write to standard output: {0}");
    public static readonly LocalizedText OwnFaultInFile = new(
        "本程序出错，请将该文件连同以下内容发给开发者：{0}", "a fault of this program; please send its developers the file and this: {0}");
    public static readonly LocalizedText OwnFault = new(
        "本程序出错，请将所用命令连同以下内容发给开发者：{0}", "A fault of this program; please send its developers the command line and this: {0}");
    public static readonly LocalizedText ReadFailed = new("读写出错（{0}）", "input or output failed ({0})");

    // Text of check
    public static readonly LocalizedText StandardInput = new("标准输入", "standard input");
    public static readonly LocalizedText UnknownAgency = new("（行政机关名称不详）", "(agency not known)");
    public static readonly LocalizedText Heading = new("{0} · {1}年度 · {2}", "{0} · {1} · {2}");
    public static readonly LocalizedText HeadingWithoutYear = new("{0} · 年度不详 · {1}", "{0} · year not known · {1}");
    public static readonly LocalizedText File = new("文件：{0}", "File: {0}");
    public static readonly LocalizedText PartOfFile = new("文件：{0}（第 {1} 份报告）", "File: {0} (report {1})");
    public static readonly LocalizedText WasRead = new("读取：共 {0} 格，读出 {1} 格，空白 {2} 格。", "Read: {1} of {0} cells; blank: {2}.");
    public static readonly LocalizedText WasReadInPart = new(
        "读取：共 {0} 格，读出 {1} 格，空白 {2} 格，未读出 {3} 格{4}。", "Read: {1} of {0} cells; blank: {2}; not read: {3}{4}.");
    public static readonly LocalizedText NothingFound = new("结论：未发现问题。", "Result: no problems found.");
    public static readonly LocalizedText OnlyWarnings = new("结论：未发现错误；有 {0} 处警告，请核对。", "Result: no errors; {0} to look at.");
    public static readonly LocalizedText HasErrors = new("结论：有 {0} 处错误，须更正。", "Result: {0} to correct.");
    public static readonly LocalizedText HasErrorsAndWarnings = new(
        "结论：有 {0} 处错误，须更正；另有 {1} 处警告，请核对。", "Result: {0} to correct, {1} to look at.");
    public static readonly LocalizedText NotReadable = new("结论：无法读取，未作核对。", "Result: cannot be read and was not checked.");
    public static readonly LocalizedText ProblemsTitle = new("问题（{0} 个，牵连 {1} 处勾稽关系）", "Problems ({0}, in {1} relations)");
    public static readonly LocalizedText Problem = new("{0}. {1}：{2}", "{0}. {1}: {2}");
    public static readonly LocalizedText SeeProblem = new("见问题 {0}：{1}", "Problem {0}: {1}");
    public static readonly LocalizedText SameProblem = new("同属问题 {0}。", "Part of problem {0}.");
    public static readonly LocalizedText ErrorsTitle = new("错误（{0} 处）", "Errors ({0})");
    public static readonly LocalizedText WarningsTitle = new("警告（{0} 处）", "Warnings ({0})");
    public static readonly LocalizedText InformationTitle = new("提示（{0} 条，不影响结论）", "For information ({0})");
    public static readonly LocalizedText MoreInformation = new(
        "……另有 {0} 条，用 --format json 列出全部。", "… and {0} more; --format json lists all.");
    public static readonly LocalizedText Stated = new("填报 {0}", "stated {0}");
    public static readonly LocalizedText Expected = new("应为 {0}", "expected {0}");
    public static readonly LocalizedText Sum = new("算式：{0}", "Sum: {0}");
    public static readonly LocalizedText Separator = new("，", ", ");
    public static readonly LocalizedText SumUp = new("共 {0} 份报告：{1} 处错误，{2} 处警告", "{0}: {1}, {2}");
    public static readonly LocalizedText SumUpFiles = new("共 {0} 个文件：读取 {1} 份报告（{2} 处错误，{3} 处警告）", "{0}: {1} read ({2}, {3})");
    public static readonly LocalizedText Progress = new("{0}/{1} {2}", "{0}/{1} {2}");
    public static readonly LocalizedText NoDocuments = new("文件夹中没有报告文件", "the folder has no documents");
    public static readonly LocalizedText NoMatch = new("没有相符的文件", "no file matches");
    public static readonly LocalizedText Picture = new("（表格是图片）", " (tables are pictures)");
    public static readonly LocalizedText ColumnsRunTogether = new("（各栏数字连在一起）", " (columns run together)");
    public static readonly LocalizedText FalseFonts = new("（字体编码不符）", " (false fonts)");
    public static readonly LocalizedText TableNotFound = new("（未找到表格）", " (tables not found)");
    public static readonly LocalizedText SumUpUnreadable = new("；{0} 个无法读取", "; {0} cannot be read");

    // Messages of read
    public static readonly LocalizedText ErrorLine = new("错误 {0}  {1}", "error {0}  {1}");
    public static readonly LocalizedText PartHint = new("用 --part N 指定第 N 份。", "Choose the Nth by --part N.");
    public static readonly LocalizedText WarningLine = new("警告 {0}  {1}", "warning {0}  {1}");
    public static readonly LocalizedText InBrackets = new("（{0}）", " ({0})");
    public static readonly LocalizedText ReadSumUp = new(
        "读取发现：{0} 处错误，{1} 处警告，{2} 条提示。", "Findings of reading: {0}, {1}, {2} for information.");
    public static readonly LocalizedText ReadHint = new(
        "逐条查看：govinfo check --format json {0}", "All of them: govinfo check --format json {0}");
}
