namespace GovInfoDisclosure.Native.Tests;

/// <summary>What compiling to native code needs besides the .NET SDK.</summary>
internal static class NativeToolchain
{
    /// <summary>What is missing on this machine; null if nothing is.</summary>
    public static string? Missing
    {
        get
        {
            if (OperatingSystem.IsWindows())
            {
                string installer = Path.Combine(
                    Environment.GetFolderPath(Environment.SpecialFolder.ProgramFilesX86), "Microsoft Visual Studio/Installer/vswhere.exe");
                return File.Exists(installer) ? null : "Visual Studio with the C++ tools is not installed.";
            }

            return IsOnPath("clang") || IsOnPath("gcc")
                ? null
                : "neither clang nor gcc is on the PATH (Debian: apt-get install clang zlib1g-dev).";
        }
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(p => File.Exists(Path.Combine(p, program)));
}
