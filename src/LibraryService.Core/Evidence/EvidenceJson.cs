using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LibraryService.Statistics;

namespace LibraryService.Evidence;

/// <summary>Writes a pack as JSON.</summary>
internal static class EvidenceJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Default };

    public static string Of(EvidencePack pack)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("library", pack.Options.Library);
            Write(json, "period", pack.Period);
            Write(json, "before", pack.Before);
            Write(json, "branches", pack.Branches, branch => json.WriteStringValue($"{branch}"));
            json.WriteNumber("threshold", pack.Options.Threshold);
            json.WriteNumber("confidence", pack.Options.Confidence);
            json.WriteStartObject("rules");
            foreach (var measure in pack.Claims.Select(claim => claim.Measure).Distinct().Order())
            {
                json.WriteString($"{measure}", EvidenceWords.For(CultureInfo.InvariantCulture).Rule(measure));
            }

            json.WriteEndObject();
            Write(json, "parts", pack.Parts, part => Write(json, part));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, EvidencePart part)
    {
        json.WriteStartObject();
        json.WriteString("section", $"{part.Section}");
        json.WriteString("gap", part.Gap is { } gap ? $"{gap}" : null);
        Write(json, "claims", part.Claims, claim => Write(json, claim));
        Write(json, "comparisons", part.Comparisons, comparison => Write(json, comparison));
        Write(json, "chart", part.Chart);
        Write(json, "scenarios", part.Scenarios, scenario => Write(json, scenario));
        Write(json, "actions", part.Actions, action => Write(json, action));
        Write(json, "promises", part.Promises, promise =>
        {
            json.WriteStartObject();
            json.WriteString("metric", $"{promise.Metric}");
            json.WriteString("policy", promise.Policy);
            json.WriteString("target", $"{promise.Target}");
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, EvidenceClaim claim)
    {
        json.WriteStartObject();
        json.WriteString("measure", $"{claim.Measure}");
        json.WriteString("subject", claim.Subject);
        json.WriteString("by", $"{claim.Dimension}");
        json.WriteString("group", claim.Group);
        json.WriteString("status", $"{claim.Status}");
        json.WriteString("unit", $"{claim.Unit}");
        Write(json, "count", claim.Count);
        Write(json, "of", claim.Of);
        Write(json, "value", claim.Value);
        Write(json, "interval", claim.Interval);
        Write(json, "from", claim.From);
        Write(json, "to", claim.To);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, EvidenceComparison comparison)
    {
        json.WriteStartObject();
        json.WriteString("measure", $"{comparison.Now.Measure}");
        json.WriteString("subject", comparison.Now.Subject);
        json.WriteString("by", $"{comparison.Now.Dimension}");
        json.WriteString("group", comparison.Now.Group);
        Write(json, "now", comparison.Now.Value);
        Write(json, "before", comparison.Before.Value);
        json.WriteString("verdict", $"{comparison.Verdict}");
        json.WriteString("method", $"{comparison.Method}");
        Write(json, "difference", comparison.Difference);
        json.WriteNumber("confidence", comparison.Confidence);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, EvidenceChart? chart)
    {
        json.WritePropertyName(name);
        if (chart is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteNumber("weeks", chart.Weeks);
        json.WriteNumber("centre", chart.Centre);
        json.WriteBoolean("limitsAreOfBefore", chart.LimitsAreOfBefore);
        json.WriteBoolean("isProvisional", chart.IsProvisional);
        Write(json, "points", chart.Points, point =>
        {
            json.WriteStartObject();
            Write(json, "from", point.From);
            Write(json, "to", point.To);
            json.WriteNumber("share", point.Share);
            json.WriteNumber("low", point.Low);
            json.WriteNumber("high", point.High);
            Write(json, "signals", point.Signals, rule => json.WriteStringValue($"{rule}"));
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, EvidenceScenario scenario)
    {
        json.WriteStartObject();
        json.WriteString("channel", $"{scenario.Scenario.Channel}");
        json.WriteNumber("statedFrom", scenario.Scenario.From);
        json.WriteNumber("statedTo", scenario.Scenario.To);
        json.WriteNumber("months", scenario.Scenario.Months);
        json.WriteString("source", scenario.Scenario.Source);
        Write(json, "foreseen", scenario.Share);
        Write(json, "range", scenario.Range);
        json.WriteString("verdict", scenario.Verdict is { } verdict ? $"{verdict}" : null);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReasonAction action)
    {
        json.WriteStartObject();
        json.WriteString("reason", $"{action.Reason}");
        json.WriteString("done", action.Done);
        Write(json, "on", action.On);
        json.WriteString("answeredAt", action.AnsweredAt?.ToString());
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, EvidencePeriod? period)
    {
        json.WritePropertyName(name);
        if (period is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        Write(json, "from", period.From);
        Write(json, "to", period.To);
        json.WriteString("zone", period.Zone);
        json.WriteString("asOf", period.AsOf);
        json.WriteEndObject();
    }

    private static void Write<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> values, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            write(value);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, Interval? interval)
    {
        json.WritePropertyName(name);
        if (interval is not { } range)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartArray();
        json.WriteNumberValue(range.Low);
        json.WriteNumberValue(range.High);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, DateOnly day) => json.WriteString(name, day.ToString("O", CultureInfo.InvariantCulture));

    private static void Write(Utf8JsonWriter json, string name, long? number)
    {
        if (number is { } own)
        {
            json.WriteNumber(name, own);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void Write(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } own)
        {
            json.WriteNumber(name, own);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
