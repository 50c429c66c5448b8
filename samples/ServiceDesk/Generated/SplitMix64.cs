namespace LibraryService.Samples.Desk.Generated;

/// <summary>A small generator of random numbers that gives the same ones on every machine and every version of .NET.</summary>
/// <remarks>Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (2014). Integers only: no floating point that may differ.</remarks>
internal sealed class SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }

    /// <summary>A number from 0 up to, but not including, <paramref name="end"/>.</summary>
    public int Below(int end) => (int)Math.BigMul(Next(), (ulong)end, out _);

    /// <summary>True so many times in a hundred.</summary>
    public bool Percent(int share) => Below(100) < share;

    /// <summary>One of several, each as often as its weight says.</summary>
    public T Pick<T>(IReadOnlyList<(int Weight, T Value)> choices)
    {
        var left = Below(choices.Sum(choice => choice.Weight));
        foreach (var (weight, value) in choices)
        {
            left -= weight;
            if (left < 0)
            {
                return value;
            }
        }

        throw new System.Diagnostics.UnreachableException("The weights add up to more than was drawn.");
    }

    /// <summary>Brings a list into a random order (Fisher and Yates).</summary>
    public void Shuffle<T>(IList<T> items)
    {
        for (var i = items.Count - 1; i > 0; i--)
        {
            var other = Below(i + 1);
            (items[i], items[other]) = (items[other], items[i]);
        }
    }
}
