using System.ComponentModel;
using System.Diagnostics;

namespace GovInfoDisclosure.Cli.Serving;

/// <summary>The browser of the user.</summary>
internal static class Browser
{
    /// <summary>Opens an address, if there is a browser: who has none, or none that can be found, opens it by hand.</summary>
    public static void Open(string address)
    {
        // Without a screen, the program that opens addresses may show the page in this terminal.
        if (OperatingSystem.IsLinux() && !IsSet("DISPLAY") && !IsSet("WAYLAND_DISPLAY"))
            return;
        try
        {
            using Process? browser = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
        }
    }

    private static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
}
