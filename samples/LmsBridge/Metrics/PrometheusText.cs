using System.Globalization;
using System.Text;

namespace LibraryService.Samples.Bridge.Metrics;

/// <summary>Writes measurements in the text exposition format 0.0.4 of Prometheus.</summary>
internal static class PrometheusText
{
    /// <summary>The media type of the text.</summary>
    public const string ContentType = "text/plain; version=0.0.4; charset=utf-8";

    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal)
    {
        ["s"] = "_seconds",
        ["ms"] = "_milliseconds",
        ["By"] = "_bytes",
        ["1"] = "_ratio",
    };

    /// <summary>The families in the order of their names. Two instruments of one name are one family.</summary>
    public static string Of(IEnumerable<MetricFamily> families)
    {
        var text = new StringBuilder();
        foreach (var same in families.GroupBy(NameOf, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var first = same.First();
            text.Append(CultureInfo.InvariantCulture, $"# HELP {same.Key} {Help(first.Instrument.Description ?? "")}\n");
            text.Append(CultureInfo.InvariantCulture, $"# TYPE {same.Key} {TypeOf(first.Kind)}\n");
            foreach (var family in same)
            {
                family.Tell(series => Write(text, same.Key, family, series));
            }
        }

        return text.ToString();
    }

    /// <summary>The labels of tags in the order of their names, such as <c>channel="Email",outcome="Accepted"</c>.</summary>
    public static string Labels(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (tags.Length == 0)
        {
            return "";
        }

        // Of two tags that come to one name the last counts, for a label may stand once.
        var labels = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in tags)
        {
            labels[Name(name, colons: false)] = Value(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
        }

        return string.Join(',', labels.Select(label => $"{label.Key}=\"{label.Value}\""));
    }

    private static string NameOf(MetricFamily family)
    {
        var name = Name(family.Instrument.Name, colons: true);
        var unit = Units.GetValueOrDefault(family.Instrument.Unit ?? "", "");
        var withUnit = unit.Length == 0 || name.EndsWith(unit, StringComparison.Ordinal) ? name : name + unit;
        return family.Kind is MetricKind.Counter or MetricKind.ObservedCounter && !withUnit.EndsWith("_total", StringComparison.Ordinal) ? $"{withUnit}_total" : withUnit;
    }

    private static string TypeOf(MetricKind kind) => kind switch
    {
        MetricKind.Histogram => "histogram",
        MetricKind.Counter or MetricKind.ObservedCounter => "counter",
        _ => "gauge",
    };

    private static void Write(StringBuilder text, string name, MetricFamily family, MetricSeries series)
    {
        if (family.Kind != MetricKind.Histogram)
        {
            Line(text, name, series.Labels, series.Value);
            return;
        }

        var below = 0L;
        for (var bucket = 0; bucket < series.Counts.Count; bucket++)
        {
            below += series.Counts[bucket];
            var bound = bucket < family.Buckets.Count ? Number(family.Buckets[bucket]) : "+Inf";
            Line(text, $"{name}_bucket", series.Labels.Length == 0 ? $"le=\"{bound}\"" : $"{series.Labels},le=\"{bound}\"", below);
        }

        Line(text, $"{name}_sum", series.Labels, series.Value);
        Line(text, $"{name}_count", series.Labels, series.Count);
    }

    private static void Line(StringBuilder text, string name, string labels, double value) =>
        text.Append(name).Append(labels.Length == 0 ? "" : $"{{{labels}}}").Append(' ').Append(Number(value)).Append('\n');

    private static string Number(double value) => value switch
    {
        double.PositiveInfinity => "+Inf",
        double.NegativeInfinity => "-Inf",
        double.NaN => "NaN",
        _ => value.ToString("R", CultureInfo.InvariantCulture),
    };

    private static string Name(string name, bool colons)
    {
        var allowed = string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c == '_' || (colons && c == ':') ? c : '_'));
        return allowed.Length == 0 || char.IsAsciiDigit(allowed[0]) ? $"_{allowed}" : allowed;
    }

    private static string Help(string text) => text.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\n", @"\n", StringComparison.Ordinal);

    private static string Value(string text) => Help(text).Replace("\"", "\\\"", StringComparison.Ordinal);
}
