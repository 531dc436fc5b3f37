namespace GovInfoDisclosure.Cli;

/// <content>Sentences about the page.</content>
internal static partial class Texts
{
    // Help
    public static readonly LocalizedText ServeCommand = new(
        "在本机浏览器中核对：拖入文件，看到填错的格子。文件不外传；按 Ctrl+C 结束。",
        "Check (核对) in the browser: drop documents, see the wrong cells. No document leaves the machine; Ctrl+C ends it.");
    public static readonly LocalizedText PortOption = new("端口；0 表示任选一个空闲的。", "The port; 0: one that is free.");
    public static readonly LocalizedText NoBrowserOption = new("只打印地址，不打开浏览器。", "Print the address (地址), but do not open the browser.");

    // Running
    public static readonly LocalizedText Serving = new("请用上面的地址打开核对页；按 Ctrl+C 结束。", "Open the page at the address above; Ctrl+C ends it.");
    public static readonly LocalizedText PortInUse = new("端口 {0} 已被占用，请用 --port 另选一个。", "Port {0} is in use; choose another with --port.");
    public static readonly LocalizedText PortForbidden = new(
        "不能使用端口 {0}，请用 --port 另选一个。", "Port {0} cannot be used; choose another with --port.");
    public static readonly LocalizedText RuntimeMissing = new(
        "govinfo serve 需要 ASP.NET Core 10 运行时（ASP.NET Core Runtime），请先安装：https://dotnet.microsoft.com/download/dotnet/10.0",
        "govinfo serve needs the ASP.NET Core Runtime 10; install it from https://dotnet.microsoft.com/download/dotnet/10.0");
    public static readonly LocalizedText ServerMissing = new(
        "这一安装方式不含 govinfo serve；请用 dotnet tool install 安装。", "This installation has no govinfo serve; dotnet tool install brings it.");
    public static readonly LocalizedText ServerEnded = new("核对页的服务意外结束（{0}）。", "The server of the page ended unexpectedly ({0}).");
}
