namespace GovInfoDisclosure.FsCheck.Randomness;

/// <summary>Splits a count over kinds, as if every single one were assigned to a kind by weight.</summary>
internal static class Portions
{
    // Up to this count each single one is assigned by chance; beyond, the expected share is taken with some noise.
    private const long AssignedSingly = 300;

    public static long[] Split(Random random, long count, ReadOnlySpan<double> weights)
    {
        long[] portions = new long[weights.Length];
        if (count <= AssignedSingly)
        {
            for (; count > 0; count--)
                portions[OneOf(random, weights)]++;
            return portions;
        }

        double left = Sum(weights);
        int last = LastPositive(weights);
        for (int i = 0; i < last; i++)
        {
            double share = count * (weights[i] / left) * (0.9 + (0.2 * random.NextDouble()));
            left -= weights[i];
            portions[i] = Math.Min(count, (long)(share + random.NextDouble()));
            count -= portions[i];
        }

        portions[last] += count;
        return portions;
    }

    /// <summary>Cuts a count at random places; with few parts each is likely to be large.</summary>
    public static long[] Cut(Random random, long count, int parts)
    {
        long[] cuts = [.. Enumerable.Range(0, parts - 1).Select(_ => random.NextInt64(count + 1)).Order(), count];
        for (int i = parts - 1; i > 0; i--)
            cuts[i] -= cuts[i - 1];
        return cuts;
    }

    private static int OneOf(Random random, ReadOnlySpan<double> weights)
    {
        double ticket = random.NextDouble() * Sum(weights);
        for (int i = 0; i < weights.Length; i++)
        {
            ticket -= weights[i];
            if (ticket < 0)
                return i;
        }

        return LastPositive(weights);
    }

    private static int LastPositive(ReadOnlySpan<double> weights)
    {
        int last = weights.Length - 1;
        while (last > 0 && weights[last] <= 0)
            last--;
        return last;
    }

    private static double Sum(ReadOnlySpan<double> weights)
    {
        double sum = 0;
        foreach (double weight in weights)
            sum += weight;
        return sum;
    }
}
