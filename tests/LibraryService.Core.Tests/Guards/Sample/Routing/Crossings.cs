using System.ComponentModel;
using LibraryService.Tests.Guards.Sample.Sla;

namespace LibraryService.Tests.Guards.Sample.Routing;

/// <summary>One type for each way in which code can mention another room.</summary>
internal static class Crossings
{
    public sealed class InBase : Promise;

    public sealed class InInterface : IPromise;

    public sealed class InConstraint<T>
        where T : Promise;

    [Promise]
    public sealed class InAttribute;

    [TypeConverter(typeof(Promise))]
    public sealed class InTypeOfAttribute;

    public sealed class InField
    {
        public Promise? Kept;

        public void Forget() => Kept = null;
    }

    public sealed class InTypeArgument
    {
        public List<Promise[]>? Kept;

        public void Forget() => Kept = null;
    }

    public static class InParameter
    {
        public static void Take(in Promise promise) => ArgumentNullException.ThrowIfNull(promise);
    }

    public static class InReturn
    {
        public static Promise? Give() => null;
    }

    public static class InMethodConstraint
    {
        public static void Take<T>(T value)
            where T : Promise => ArgumentNullException.ThrowIfNull(value);
    }

    public static class InStaticCall
    {
        public static int Ask() => Promise.Due();
    }

    public static class InGenericCall
    {
        public static int Ask() => Array.Empty<Promise>().Length;
    }

    public static class InLocal
    {
        public static bool Ask(object value) => value is Promise promise && promise.GetHashCode() == 0;
    }

    public static class InCatch
    {
        public static int Ask()
        {
            try
            {
                return int.Parse("1", System.Globalization.CultureInfo.InvariantCulture);
            }
            catch (PromiseBrokenException)
            {
                return 0;
            }
        }
    }

    public static class InTypeOf
    {
        public static Type Ask() => typeof(Promise);
    }

    public static class InLambda
    {
        public static Func<int> Ask(int extra) => () => Promise.Due() + extra;
    }

    public static class InAsync
    {
        public static async Task<int> Ask()
        {
            await Task.Yield();
            return Promise.Due();
        }
    }

    public static class InIterator
    {
        public static IEnumerable<int> Ask()
        {
            yield return Promise.Due();
        }
    }
}
