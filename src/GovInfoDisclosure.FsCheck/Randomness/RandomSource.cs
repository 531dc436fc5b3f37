namespace GovInfoDisclosure.FsCheck.Randomness;

/// <summary>Random choices of the generators.</summary>
internal static class RandomSource
{
    /// <summary>
    /// A source for a seed. Seeds next to each other give unrelated numbers, which those of <see cref="Random(int)"/> do not.
    /// </summary>
    public static Random From(int seed)
    {
        unchecked
        {
            uint mixed = ((uint)seed + 0x9E3779B9) * 0x85EBCA6B;
            mixed = (mixed ^ (mixed >> 15)) * 0xC2B2AE35;
            return new Random((int)(mixed ^ (mixed >> 16)));
        }
    }

    /// <summary>True in <paramref name="percent"/> of all cases.</summary>
    public static bool Chance(this Random random, int percent) => random.Next(100) < percent;

    /// <summary>One of several, all equally likely.</summary>
    public static T Pick<T>(this Random random, params ReadOnlySpan<T> choices) => choices[random.Next(choices.Length)];

    /// <summary>One of several by weight.</summary>
    public static T Pick<T>(this Random random, params ReadOnlySpan<(int Weight, T Value)> choices)
    {
        int sum = 0;
        foreach ((int weight, _) in choices)
            sum += weight;
        int ticket = random.Next(sum);
        foreach ((int weight, T value) in choices)
        {
            ticket -= weight;
            if (ticket < 0)
                return value;
        }

        return choices[^1].Value;
    }

    /// <summary>A count between two bounds; each order of magnitude is equally likely, as sizes of agencies are.</summary>
    public static long Magnitude(this Random random, long from, long to)
    {
        double low = Math.Log(from + 1.0), high = Math.Log(to + 1.0);
        return Math.Clamp((long)Math.Round(Math.Exp(low + (random.NextDouble() * (high - low))) - 1), from, to);
    }
}
