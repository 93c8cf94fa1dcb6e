using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Nuke.Common.Tooling;

public partial class Options
{
    /// <summary>Options as JSON: an object of what was set. What only this process can call, such as a logger, is left out.</summary>
    public class TypeConverter : JsonConverter
    {
        public override bool CanConvert(Type objectType) => typeof(Options).IsAssignableFrom(objectType);

        public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer)
        {
            writer.WriteStartObject();
            foreach (var (name, set) in ((Options)value!).Values)
            {
                if (set is not Delegate)
                {
                    writer.WritePropertyName(name);
                    serializer.Serialize(writer, set);
                }
            }

            writer.WriteEndObject();
        }

        public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
        {
            if (reader.TokenType == JsonToken.Null)
            {
                return null;
            }

            var options = (Options)Activator.CreateInstance(objectType)!;
            foreach (var (name, value) in JObject.Load(reader))
            {
                var type = objectType.GetProperty(name)?.PropertyType ?? typeof(object);
                options.values.Set(name, value!.ToObject(type, serializer));
            }

            return options;
        }
    }
}
