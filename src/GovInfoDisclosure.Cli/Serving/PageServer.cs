using System.Diagnostics;
using System.Runtime.InteropServices;

namespace GovInfoDisclosure.Cli.Serving;

/// <summary>
/// The server of the page: a program of its own beside the tool, because it alone needs ASP.NET Core. It runs until its input ends: at the
/// latest with this process, however that ends.
/// </summary>
internal sealed class PageServer : IDisposable
{
    /// <summary>How the program ends when its port is taken.</summary>
    public const int PortInUse = 3;

    /// <summary>How the program ends when it may not use its port.</summary>
    public const int PortForbidden = 4;

    /// <summary>How <c>dotnet</c> ends when a program needs a runtime that is not installed; Unix keeps the last byte.</summary>
    public static readonly int RuntimeMissing = OperatingSystem.IsWindows() ? unchecked((int)0x80008096) : 0x96;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly PosixSignal[] Ends = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT];

    private readonly Process _process;
    private readonly PosixSignalRegistration[] _signals;

    private PageServer(Process process)
    {
        _process = process;
        // What it has to say of errors is its exit code; the runtime explains a missing framework at length.
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
        _signals = [.. Ends.Select(s => PosixSignalRegistration.Create(s, EndBySignal))];
    }

    /// <summary>Whether the program is here: it is part of the package, not of native code.</summary>
    public static bool IsInstalled => File.Exists(ProgramPath);

    private static string ProgramPath => Path.Combine(AppContext.BaseDirectory, "GovInfoDisclosure.Cli.Serve.dll");

    public static PageServer Start(int port, Language language) => new(Process.Start(new ProcessStartInfo(
        HostPath(), [ProgramPath, $"{port}", language == Language.Chinese ? "zh" : "en"])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!);

    /// <summary>The address of the page; null: the program ended before it had one.</summary>
    public string? ReadAddress() => _process.StandardOutput.ReadLine();

    /// <summary>Waits until the program has ended, by itself or by a signal to this process. Returns its exit code.</summary>
    public int WaitForExit()
    {
        _process.WaitForExit();
        return _process.ExitCode;
    }

    public void Dispose()
    {
        foreach (PosixSignalRegistration signal in _signals)
            signal.Dispose();
        End();
        if (!_process.WaitForExit(Patience))
            _process.Kill();
        _process.Dispose();
    }

    // The tool may have been started by a program of its own; the runtime that it runs on has the usual one beside it.
    private static string HostPath()
    {
        string name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        string path = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", name));
        return File.Exists(path) ? path : name;
    }

    private void EndBySignal(PosixSignalContext context)
    {
        context.Cancel = true;
        End();
    }

    private void End()
    {
        try
        {
            _process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended already.
        }
    }
}
