namespace Consumer;

/// <summary>Ends the program with the exit code that <c>run</c> understands.</summary>
internal static class Expect
{
    /// <summary>Ends the program with exit code 1 unless <paramref name="condition"/> holds.</summary>
    public static void True(bool condition, string what)
    {
        if (condition)
            return;
        Console.Error.WriteLine($"Not as expected: {what}");
        Environment.Exit(1);
    }

    /// <summary>Ends the program with exit code 1 unless both values are equal.</summary>
    public static void Equal<T>(T expected, T actual, string what) =>
        True(EqualityComparer<T>.Default.Equals(expected, actual), $"{what} is {actual}, not {expected}");

    /// <summary>Ends the program with exit code 77: what it needs is not on this machine.</summary>
    public static void Skip(string reason)
    {
        Console.WriteLine(reason);
        Environment.Exit(77);
    }
}
