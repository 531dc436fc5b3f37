namespace GovInfoDisclosure.Cli;

/// <summary>The texts of <c>read</c> and <c>write</c> about many files.</summary>
internal static class ConversionTexts
{
    public static readonly LocalizedText Files = new(
        "报告文件、文件夹、带 * 的文件名，或 @ 加文件清单；多个文件须用 --output 给出文件夹；- 表示标准输入，-- 之后的都是文件名。",
        "Documents, folders, names with *, or @ and a list; several need a folder as --output; - reads standard input, all words after -- "
            + "are names.");
    public static readonly LocalizedText Output = new(
        "写入该文件，而不是标准输出；多个文件时为存放的文件夹。", "Write to this file instead of standard output; of several documents, the folder to write to.");
    public static readonly LocalizedText Overwrite = new(
        "文件夹中的同名文件被替换；不写时保留旧文件并报告。", "Replace files of the same name in the folder; without it they stay, and are reported.");
    public static readonly LocalizedText FolderNeeded = new(
        "有多个文件，请用 --output 给出存放的文件夹。", "There are several documents; name a folder to write to with --output.");
    public static readonly LocalizedText NoFolder = new("不是文件夹", "it is no folder");
    public static readonly LocalizedText Exists = new(
        "文件已存在，未覆盖；要替换请加 --overwrite", "the file exists and was not replaced; use --overwrite to replace it");
    public static readonly LocalizedText Collision = new(
        "与 {0} 的结果同名，未写入", "the result of {0} has the same name; it was not written");
    public static readonly LocalizedText SumUp = new(
        "共 {0} 个文件：已写出 {1} 个，存于 {2}；{3} 个未写出。", "Files: {0}; written to {2}: {1}; not written: {3}.");
}
