namespace GovInfoDisclosure.Cli;

/// <summary>The texts of <c>fix</c>.</summary>
internal static class FixTexts
{
    public static readonly LocalizedText Command = new(
        "列出更正建议；用 --apply 按建议写出更正后的副本，原文件不变。",
        "List proposals (更正建议) for what is wrong; with --apply write a corrected copy. The input stays as it is.");
    public static readonly LocalizedText ApplyOption = new(
        "采用哪些建议，如 r1,r2；不写时只列出建议。", "The proposals to use, such as r1,r2; without it they are listed.");
    public static readonly LocalizedText ToOption = new(
        "副本的种类；不写时按 --output 的扩展名，或与原文件相同。",
        "The kind of the copy; without it the extension of --output decides, or it is that of the input.");
    public static readonly LocalizedText OutputOption = new(
        "把副本写到此处；不写时写在原文件旁，文件名加“更正”。", "Write the copy here; without it beside the input, with 更正 (corrected) in its name.");
    public static readonly LocalizedText Proposals = new("更正建议（{0} 项）", "Proposals ({0})");
    public static readonly LocalizedText NoProposals = new("没有更正建议。", "There are no proposals.");
    public static readonly LocalizedText HowToApply = new(
        "核对无误后，用 --apply 采用，例如：govinfo fix {0} --apply {1}",
        "When you have looked them up, use --apply, for example: govinfo fix {0} --apply {1}");
    public static readonly LocalizedText Applied = new("已更正", "Corrected");
    public static readonly LocalizedText Change = new("{0}：{1} 改为 {2}", "{0}: {1} → {2}");
    public static readonly LocalizedText Filling = new("{0}：空白改填 {1}", "{0}: blank → {1}");
    public static readonly LocalizedText Between = new("{0} 至 {1} 之间的数，请查明后填写", "a number from {0} to {1}, to be looked up");
    public static readonly LocalizedText AtLeast = new("不小于 {0} 的数，请查明后填写", "a number from {0} up, to be looked up");
    public static readonly LocalizedText Words = new("{0}：“{1}”改为“{2}”", "{0}: “{1}” → “{2}”");
    public static readonly LocalizedText Clears = new("消除：{0}", "Clears: {0}");
    public static readonly LocalizedText LookUpFirst = new("先核对：{0}", "Look up first: {0}");
    public static readonly LocalizedText Also = new("同样可能：{0}", "Equally probable: {0}");
    public static readonly LocalizedText Left = new("更正后仍有：{0}", "Still there: {0}");
    public static readonly LocalizedText Appeared = new("更正后新出现：{0}", "New: {0}");
    public static readonly LocalizedText NothingLeft = new("更正后未发现错误或警告。", "No errors or warnings are left.");
    public static readonly LocalizedText Written = new(
        "副本已写入 {0}（按官方格式重新排版）。", "The copy is in {0}, in the layout of the official form.");
    public static readonly LocalizedText WrittenAsData = new("副本已写入 {0}。", "The copy is in {0}.");
    public static readonly LocalizedText NoSuchProposal = new("没有建议“{0}”，现有 {1}", "there is no proposal '{0}'; there are {1}");
    public static readonly LocalizedText None = new("没有建议“{0}”，该报告没有更正建议", "there is no proposal '{0}', nor any other");
    public static readonly LocalizedText IsRange = new(
        "{0} 只能推出范围，不能自动填写；请查明后填写", "{0} gives a range only; look the figure up and fill it in");
    public static readonly LocalizedText Conflict = new(
        "{0} 与 {1} 改动同一处，只能采用其一", "{0} and {1} change the same place; only one of them can be used");
    public static readonly LocalizedText KindUnknown = new(
        "不能写出与原文件同类的文件，请用 --to {0} 指定种类",
        "files of the kind of the input cannot be written; name a kind with --to {0}");
    public static readonly LocalizedText Exists = new(
        "文件已存在，未覆盖；请用 --output 另行指定", "the file exists and was not replaced; name another one with --output");
    public static readonly LocalizedText OutputMissing = new("请用 --output 给出副本的文件名", "name the copy with --output");
}
