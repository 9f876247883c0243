// The parts of Phaser that the stage uses; in the build this file stands in for the package `phaser`.
// Law: renderer first (its requires are circular), and a part enters this list when a line of view needs it.
require('@phaser-src/renderer/canvas/CanvasRenderer');
require('@phaser-src/renderer/webgl/WebGLRenderer');
const constants = require('@phaser-src/const');

// Without these the engine stops with "Aborting. Core Plugins missing."
require('@phaser-src/events/EventEmitter');
require('@phaser-src/scene/ScenePlugin');
require('@phaser-src/cameras/2d/CameraManager');
require('@phaser-src/gameobjects/DisplayList');
require('@phaser-src/gameobjects/UpdateList');
require('@phaser-src/gameobjects/GameObjectFactory');
require('@phaser-src/gameobjects/GameObjectCreator');

// What `scene.add` can make.
require('@phaser-src/gameobjects/layer/LayerFactory');

const Extend = require('@phaser-src/utils/object/Extend');

module.exports = Extend(
  false,
  {
    Game: require('@phaser-src/core/Game'),
    Scene: require('@phaser-src/scene/Scene'),
    Scale: require('@phaser-src/scale'),
    Core: { Events: require('@phaser-src/core/events') },
    Cameras: { Scene2D: { Events: require('@phaser-src/cameras/2d/events') } },
    BlendModes: require('@phaser-src/renderer/BlendModes'),
    Renderer: { Events: require('@phaser-src/renderer/events') },
    Textures: { TextureSource: require('@phaser-src/textures/TextureSource') },
    GameObjects: {
      Events: require('@phaser-src/gameobjects/events'),
      Image: require('@phaser-src/gameobjects/image/Image'),
      Graphics: require('@phaser-src/gameobjects/graphics/Graphics'),
      Container: require('@phaser-src/gameobjects/container/Container'),
      Layer: require('@phaser-src/gameobjects/layer/Layer'),
    },
  },
  constants,
);
