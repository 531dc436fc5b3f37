namespace GovInfoDisclosure.Documents.Media;

/// <summary>Why files of some kinds are not read, and what to do then.</summary>
internal static class Refusals
{
    public static LocalizedText Encrypted { get; } =
        new("文件已加密，请去除密码后另存", "the file is encrypted; save it without a password");

    public static LocalizedText Excel95 { get; } = new("不支持 Excel 95 及更早版本的工作簿，请用 Excel 或 WPS 打开并另存为 .xlsx",
        "workbooks of Excel 95 and before are not supported; open the file in Excel and save it as .xlsx");
}
