using GovInfoDisclosure.Cli.Input;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>Paths without links: one file has one.</summary>
internal static class RealPath
{
    // As many as Linux follows.
    private const int MostLinks = 40;

    /// <summary>
    /// How two of them are compared. On systems that usually ignore case, two files are rather taken for one than one for two.
    /// </summary>
    public static StringComparison Comparison =>
        OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>
    /// The full path with every link followed, also one that leads nowhere yet, but none of those that lead round in circles.
    /// </summary>
    public static string Of(string path)
    {
        int links = 0;
        string full = Path.GetFullPath(path), root = Path.GetPathRoot(full)!;
        var left = new Stack<string>();
        Push(full);
        string real = root;
        while (left.TryPop(out string? name))
        {
            real = name == ".." ? Path.GetDirectoryName(real) ?? real : Path.Combine(real, name);
            if (new FileInfo(real).LinkTarget is not { } target)
                continue;
            if (++links > MostLinks)
                return full;
            real = Path.IsPathRooted(target) ? Path.GetPathRoot(target)! : Path.GetDirectoryName(real) ?? root;
            Push(target);
        }

        return real;

        void Push(string names)
        {
            foreach (string name in names[Path.GetPathRoot(names)!.Length..].Split(Separators).Reverse())
            {
                if (name is not ("" or "."))
                    left.Push(name);
            }
        }
    }

    /// <summary>The path of the file that a FILE argument names; null if it is not known.</summary>
    public static string? OfInput(string source)
    {
        if (source != InputReader.StandardInput)
            return Of(source);
        return OperatingSystem.IsLinux() ? new FileInfo("/proc/self/fd/0").LinkTarget : null;
    }

    /// <summary>Whether a path is one of a device. Files in memory, in a folder among them, are none.</summary>
    public static bool IsDevice(string path)
    {
        string real = Of(path);
        return real.StartsWith("/dev/", StringComparison.Ordinal) && !real.StartsWith("/dev/shm/", StringComparison.Ordinal);
    }

    private static char[] Separators => [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];
}
